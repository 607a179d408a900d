import type { ProvenFamily } from '../rule.js'

/** How to report a slip. */
export const correctionNote = {
  /** `Menemukan kesalahan? Laporkan kepada kami` */
  'found-slip': {
    lines: [
      '(menemukan|ada|temukan) (kesalahan|salah ketik|kekeliruan) [dalam artikel ini|di artikel ini]? ' +
        '(laporkan|beri tahu|hubungi|kabari) [kepada|ke] (kami|redaksi|di sini)',
    ],
    proof: { removes: ['Menemukan kesalahan? Laporkan kepada kami'], keeps: ['Menemukan kesalahan? Tidak ada.'] },
  },
  /** Where readers report mistakes: `Laporkan kesalahan` */
  report: {
    lines: ['(laporkan|laporan) (kesalahan|kekeliruan|salah ketik)'],
    place: 'edges',
    proof: { removes: ['Laporkan kesalahan'], keeps: ['Laporkan kesalahan sejak dini, pinta hakim.'] },
  },
  /** Whose views they are: `Opini dalam artikel ini merupakan tanggung jawab penulis.` */
  opinion: {
    lines: [
      '(opini|pendapat|tulisan|isi artikel) (dalam|pada|ini)[ {words}] (merupakan|adalah|menjadi|sepenuhnya) {words} penulis',
      '[*]artikel ini (merupakan|adalah) (opini|pendapat) (penulis|pribadi)[ {words}]',
      '(artikel|berita) ini (berusia|sudah berusia|telah terbit|diterbitkan) lebih dari (satu tahun|setahun|{n} tahun)[ (lalu|yang lalu)]',
      '(berita|artikel) ini (akan diperbarui|sedang diperbarui|akan terus diperbarui|masih akan diperbarui)[ {words}]',
      '(berita selengkapnya menyusul|informasi selengkapnya menyusul)',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Opini dalam artikel ini merupakan tanggung jawab penulis.',
        'Artikel ini berusia lebih dari satu tahun.',
        'Berita ini akan diperbarui.',
      ],
      keeps: ['Opini dalam ruangan itu terbelah.'],
    },
  },
} satisfies ProvenFamily
