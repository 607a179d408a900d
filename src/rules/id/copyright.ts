import type { ProvenFamily } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Hak Cipta © 2024`, `COPYRIGHT © ANTARA 2024`, `Hak cipta dilindungi undang-undang`, `Dilarang keras mengambil konten, … tanpa izin tertulis`. */
  notice: {
    lines: [
      '(hak cipta|hakcipta|copyright) (©|\\(c\\)|:) [milik] {credit}',
      '[semua |seluruh ](hak cipta|hak|hakcipta) ' +
        '(dilindungi|terpelihara|dilindungi undang-undang|dilindungi oleh undang-undang|cipta dilindungi|' +
        'cipta terpelihara|dilindungi uu)[. {notice}]',
    ],
    endings: [
      '(copyright|hak cipta) © {credit}',
      'dilarang keras (mengambil|menyalin|mengutip) (konten|isi|berita|artikel|tulisan)[{notice}(izin|situs|tertulis){notice}]',
    ],
    place: 'tail',
    proof: {
      removes: ['Hak Cipta © Kabar Kota 2024', 'Hak cipta dilindungi undang-undang', 'Hak Cipta Terpelihara'],
      keeps: [
        'Hak cipta lagu itu digugat',
        'Dilarang keras merokok di sini',
        'Dilarang menyalin jawaban, murid itu menangis.',
        'Hak dilindungi siapa?',
        'Dilarang keras mengambil gambar di ruang sidang tanpa izin hakim.',
        'Dilarang mengambil ikan di sungai itu tanpa izin kepala desa.',
        'Dia masuk tanpa izin dari pemilik rumah.',
      ],
    },
  },
  /** `Dilarang mengutip tanpa izin` */
  'may-not-use': {
    lines: [
      'dilarang (mengutip|menyalin|mengambil|memperbanyak|menyebarluaskan) [dan|atau] ' +
        '[mengutip|menyalin|menyebarluaskan] [artikel ini|isi berita|konten|isi artikel] ' +
        '(tanpa izin|tanpa menyebut sumber|tanpa izin tertulis|tanpa seizin redaksi)[ {notice}]',
    ],
    place: 'tail',
    proof: {
      removes: ['Dilarang mengutip tanpa izin', 'Dilarang menyalin tanpa menyebut sumber'],
      keeps: ['Dilarang memancing tanpa izin'],
    },
  },
} satisfies ProvenFamily
