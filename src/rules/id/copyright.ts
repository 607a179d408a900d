import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Hak Cipta © 2024`, `COPYRIGHT © ANTARA 2024`, `Hak cipta dilindungi undang-undang`, `Dilarang keras mengambil konten, … tanpa izin tertulis`. */
  notice: {
    lines: [
      '(hak cipta|hakcipta|copyright) (©|\\(c\\)|:) [milik] {credit}',
      '[semua |seluruh ](hak cipta|hak|hakcipta) (dilindungi|terpelihara|dilindungi undang-undang|dilindungi oleh undang-undang|cipta dilindungi|cipta terpelihara|dilindungi uu)[. {notice}]',
      '(dilarang|dilarang keras|tidak diperbolehkan|tidak dibenarkan|haram) (mengambil|menyalin|mengutip|memperbanyak|menggandakan|mereproduksi|mengcopy|meng-copy|menyiarkan|menyebarluaskan|menyebarkan|menerbitkan|menjiplak|menayangkan|mempublikasikan) [ulang|kembali|sebagian|seluruh|sebagian atau seluruh|setiap] (konten|isi|artikel|materi|tulisan|naskah|berita|teks|informasi|data)[(,| ){notice}(tanpa|izin|seizin|kecuali|kebenaran){notice}]',
      '{notice}(memperbanyak|mengutip|menyalin|reproduksi|mereproduksi|menerbitkan ulang|hak cipta|hakcipta|diperbanyak|dikutip|disalin){notice}(tanpa izin tertulis|tanpa izin dari|tanpa kebenaran|tanpa seizin)[ {notice}]',
      '(artikel|konten|berita|tulisan|seluruh isi|isi) ini (dilindungi|tidak boleh|milik) {notice}(hak cipta|dikutip|diperbanyak|disalin|tanpa izin){notice}',
      '(hak cipta|copyright) {year} {credit}',
    ],
    endings: [
      '(copyright|hak cipta) © {credit}',
      'dilarang keras (mengambil|menyalin|mengutip) (konten|isi|berita|artikel|tulisan)[{notice}(izin|situs|tertulis){notice}]',
      '(hak cipta dilindungi undang-undang|hak cipta dilindungi|semua hak dilindungi)',
    ],
    place: 'tail',
  },
} satisfies Family
