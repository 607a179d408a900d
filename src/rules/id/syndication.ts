import type { Family } from '../rule.js'

const STORY = '(artikel|berita|tulisan|konten|opini|rencana|laporan|kolom|esai)'
const PLACE =
  '[ laman| situs| portal| situs web| harian| surat kabar| majalah| website| rubrik| kanal| media| kantor berita]'

/** Who ran a story first, and by whose leave it runs here. */
export const syndication = {
  /** `Artikel ini telah tayang di Kabar Kota dengan judul …`, `Artikel ini pertama kali terbit di …`, `Berita ini bersumber dari …`. */
  'first-ran': {
    lines: [
      `${STORY} ini (telah|sudah|pertama kali|pernah|sebelumnya|juga|sebelumnya telah|sebelumnya sudah|juga telah) (tayang|terbit|dimuat|diterbitkan|ditayangkan|dipublikasikan|muncul|disiarkan)[ pertama kali| sebelumnya| lebih dulu| juga] (di|pada|dalam|oleh)${PLACE} ({url}|{publication})[(, dengan judul| dengan judul| berjudul|, berjudul| edisi|, edisi| pada edisi| \\() {matter}| dan {publication}|, {notice}|, pada {date}| pada {date}]`,
      `${STORY} ini (bersumber|diterjemahkan|dikutip|disadur|disarikan|diambil|diolah|tayang|terbit|diterbitkan|ditayangkan|pertama kali tayang|pertama kali terbit|pertama kali diterbitkan)[ kembali| pertama kali| ulang] (dari|di|daripada|oleh)${PLACE} ({url}|{publication})[(, dengan judul| dengan judul| berjudul|, berjudul| edisi| \\() {matter}| dan {publication}|, {notice}| atas (izin|kerja sama|seizin) {notice}| pada {date}]`,
      `(${STORY}|video|infografis) ini (diproduksi|disediakan|disponsori|dipersembahkan) oleh {publication}`,
      '(ilustrasi|gambar|foto) (dibuat|dihasilkan) (dengan|oleh|menggunakan) (ai|kecerdasan buatan|kecerdasan artifisial)',
      `${STORY} ini diterjemahkan dari bahasa {words}`,
      `${STORY} ini (merupakan|adalah)[ hasil| bagian dari| konten] (kerja sama|kolaborasi|kerjasama|terjemahan|kiriman|liputan kolaborasi) (antara|dengan|dari) {publication}[(,| dan| dengan| yang) {notice}]`,
      `${STORY} ini (merupakan|adalah) (kiriman pembaca|rilis pers|siaran pers|konten kiriman|konten kerja sama|konten berbayar|konten promosi)[{notice}]`,
      `(diterbitkan|dipublikasikan|ditayangkan|dimuat) (pertama kali|ulang|kembali|semula) (di|oleh|pada|dari)${PLACE} {publication}[(,| dengan| pada) {notice}]`,
      '(konten|artikel|berita|terjemahan|ringkasan|gambar|ilustrasi|tulisan) ini (dihasilkan|dibuat|diterjemahkan|dirangkum|ditulis|disusun) (oleh|dengan|menggunakan|dengan bantuan|secara otomatis oleh|dengan menggunakan|secara otomatis menggunakan) [teknologi|mesin] (ai|kecerdasan buatan|artificial intelligence|google translate|kecerdasan artifisial)[(,|.| dan) {notice}]',
      '(diterjemahkan|dirangkum|ringkasan dibuat) (oleh|dengan|menggunakan|secara otomatis oleh) (ai|kecerdasan buatan|google translate|kecerdasan artifisial)',
    ],
    endings: [
      'artikel ini (telah|sudah|pertama kali) (tayang|terbit|dimuat) di {publication}[(, dengan judul| dengan judul| berjudul) {matter}|, {notice}]',
    ],
    place: 'tail',
  },
} satisfies Family
