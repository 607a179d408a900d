import type { Family } from '../rule.js'

/** Who ran a story first, and by whose leave it runs here. */
export const syndication = {
  /** `Artikel ini telah tayang di Kabar Kota dengan judul …`, `Artikel ini pertama kali terbit di …`, `Berita ini bersumber dari …`. */
  'first-ran': {
    lines: [
      '(artikel|berita|tulisan|konten|opini|rencana|laporan) ini (telah|sudah|pertama kali|pernah|sebelumnya|juga|sebelumnya telah|sebelumnya sudah) (tayang|terbit|dimuat|diterbitkan|ditayangkan|dipublikasikan|muncul|pertama kali|disiarkan) {matter}',
      '(artikel|berita|tulisan|konten|opini|rencana|laporan) ini (bersumber|diterjemahkan|dikutip|disadur|disarikan|diambil|diolah|tayang|terbit|diterbitkan|ditayangkan|pertama kali tayang|pertama kali terbit) (dari|di|daripada|oleh|kembali|atas|pertama kali) {matter}',
      '(artikel|berita|tulisan|konten|opini|laporan) ini (merupakan|adalah) [hasil] (kerja sama|kolaborasi|terjemahan|kiriman|kerjasama|produk) {matter}',
      '(diterbitkan|dipublikasikan|ditayangkan) (pertama kali|ulang|kembali|semula) {matter}',
      '(konten|artikel|berita) ini (dihasilkan|dibuat) {matter}(ai|kecerdasan buatan|artificial intelligence){matter}',
    ],
    endings: ['artikel ini (telah|sudah|pertama kali) (tayang|terbit|dimuat) di {matter}'],
    place: 'tail',
  },
} satisfies Family
