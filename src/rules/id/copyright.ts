import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Hak Cipta © 2024`, `COPYRIGHT © ANTARA 2024`, `Hak cipta dilindungi undang-undang`, `Dilarang keras mengambil konten, … tanpa izin tertulis`. */
  notice: {
    lines: [
      '(hak cipta|hakcipta|copyright) (©|\\(c\\)|:) [milik] {credit}',
      '[semua |seluruh ](hak cipta|hak|hakcipta) (dilindungi|terpelihara|dilindungi undang-undang|dilindungi oleh undang-undang|cipta dilindungi|cipta terpelihara|dilindungi uu)[. {matter}]',
      '(dilarang|dilarang keras|tidak diperbolehkan|tidak dibenarkan|haram) (mengambil|menyalin|mengutip|memperbanyak|menggandakan|mereproduksi|mengcopy|menyiarkan|menyebarluaskan|menyebarkan|mengutip sebagian|menerbitkan|menjiplak){matter}(tanpa|izin|seizin|kecuali){matter}',
      '{title}(tanpa izin tertulis|tanpa izin dari|tanpa kebenaran|tanpa seizin) {title}',
      '(artikel|konten|berita|tulisan|seluruh isi|isi) ini (dilindungi|tidak boleh|milik) {matter}(hak cipta|dikutip|diperbanyak|disalin|izin|undang-undang){matter}',
      '(hak cipta|copyright) {year} {credit}',
    ],
    endings: [
      '(copyright|hak cipta) © {credit}',
      'dilarang keras (mengambil|menyalin|mengutip) {matter}',
      '(hak cipta dilindungi undang-undang|hak cipta dilindungi|semua hak dilindungi)',
    ],
    place: 'tail',
  },
} satisfies Family
