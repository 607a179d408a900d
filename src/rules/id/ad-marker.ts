import type { ProvenFamily } from '../rule.js'

/** Labels of ads, and what a page says where one interrupts it. */
export const adMarker = {
  /** The label above an ad: `Iklan`, `- Iklan -`, `Advertisement`, `Tutup iklan`. */
  label: {
    lines: ['iklan {n}'],
    words: [
      'iklan',
      'iklan iklan',
      'tutup iklan',
      'lewati iklan',
      'space iklan',
      'pasang iklan',
      'pariwara',
      'iklan google',
      'iklan tambahan',
    ],
    proof: {
      removes: ['Iklan', '- IKLAN -', 'Pariwara', 'Tutup iklan'],
      keeps: ['Iklan rokok dilarang', 'Tutup iklan, buka hati', 'Iklan itu menyesatkan, kata hakim.'],
    },
  },
  /** Where an ad cuts the text: `SCROLL TO CONTINUE WITH CONTENT`, `Gulir ke bawah untuk melanjutkan membaca`, `Artikel berlanjut setelah iklan`. */
  'continues-below': {
    lines: [
      '[advertisement ][iklan ](scroll|gulir|geser) (to|ke|untuk) ' +
        '(continue with content|resume content|continue reading|bawah untuk melanjutkan membaca|' +
        'bawah untuk melanjutkan|bawah untuk membaca|bawah untuk lanjut membaca|lanjut membaca|lanjut|melanjutkan|' +
        'bawah)[ membaca]',
      '(artikel|konten|berita|tulisan|cerita|teks|kandungan|berita ini) ' +
        '(berlanjut|dilanjutkan|bersambung|ini berlanjut|diteruskan) (setelah|di bawah|sesudah|selepas|usai) ' +
        '(iklan|iklan ini|iklan berikut|video ini|pesan berikut)[ ini| berikut]',
    ],
    proof: {
      removes: [
        'ADVERTISEMENT SCROLL TO RESUME CONTENT',
        'Gulir ke bawah untuk melanjutkan membaca',
        'Artikel berlanjut setelah iklan',
      ],
      keeps: [
        'Artikel berlanjut hingga malam',
        'Lanjutkan hidup setelah banjir',
        'Iklan itu berlanjut setelah sidang.',
      ],
    },
  },
  /** What a page earns: `Artikel ini mengandung tautan afiliasi`. */
  affiliate: {
    lines: [
      'kami (mungkin|bisa|dapat|mungkin akan) (mendapat|mendapatkan|memperoleh|menerima) komisi {notice}(tautan|link|pembelian|pautan)[{notice}]',
      '(artikel|tulisan|laman|halaman|konten) ini (mengandung|memuat|berisi|mungkin mengandung|mungkin memuat) ' +
        '(tautan|link|pautan) (afiliasi|affiliate|afiliat)[{notice}]',
    ],
    place: 'edges',
    proof: {
      removes: ['Artikel ini mengandung tautan afiliasi', 'Kami mungkin mendapat komisi dari tautan di artikel ini'],
      keeps: ['Kami mungkin mendapat komisi kecil', 'Artikel ini mengandung kesalahan'],
    },
  },
  /** Labels of paid matter: `Advertorial`, `Konten bersponsor`, `(ADV)`. */
  'paid-label': {
    words: [
      'advertorial',
      'konten bersponsor',
      'konten berbayar',
      'konten promosi',
      'promosi',
      'sponsor',
      'disponsori',
      'disponsori oleh',
      'iklan berbayar',
      'brand content',
      'advetorial',
      'kandungan tajaan',
      'kandungan berbayar',
      'iklan tajaan',
      'tajaan',
      'ADV',
      'kerja sama iklan',
      'rilis pers',
      'siaran pers',
      'infotorial',
      'promo',
      'content partner',
    ],
    place: 'run',
    proof: {
      removes: ['Konten berbayar', 'Konten bersponsor', '(ADV)'],
      keeps: ['Sponsor mundur', 'Promosi jabatan lurah', 'Konten promosi dihapus'],
    },
  },
  /** `Konten bersponsor`, `Artikel ini bersponsor` */
  'paid-content': {
    lines: [
      '(konten bersponsor|konten berbayar|artikel bersponsor|konten promosi|(artikel|konten) ini (bersponsor|' +
        'merupakan iklan|merupakan konten berbayar|disponsori oleh {publication}))',
    ],
    proof: {
      removes: ['Artikel ini bersponsor'],
      keeps: ['Konten itu dihapus', 'Artikel ini ditulis dua orang.'],
    },
  },
} satisfies ProvenFamily
