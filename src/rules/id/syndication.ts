import type { ProvenFamily } from '../rule.js'

const STORY = '(artikel|berita|tulisan|konten|opini|rencana|laporan|kolom|esai)'
const PLACE =
  '[ laman| situs| portal| situs web| harian| surat kabar| majalah| website| rubrik| kanal| media| kantor berita]'

/** Who ran a story first, and by whose leave it runs here. */
export const syndication = {
  /** `Artikel ini telah tayang di Kabar Kota dengan judul …`, `Artikel ini pertama kali terbit di …`, `Berita ini bersumber dari …`. */
  'first-ran': {
    lines: [
      `${STORY} ini (telah|sudah|pertama kali|pernah|sebelumnya|juga|sebelumnya telah|sebelumnya sudah|juga telah) ` +
        '(tayang|terbit|dimuat|diterbitkan|ditayangkan|dipublikasikan|muncul|disiarkan)' +
        `[ pertama kali| sebelumnya| lebih dulu| juga] (di|pada|dalam|oleh)${PLACE} ` +
        '({url}|{publication})[(, dengan judul| dengan judul| berjudul|, berjudul| edisi|, edisi| pada edisi|' +
        ` \\() {matter}| dan {publication}|, {notice}|, pada {date}| pada {date}]`,
      `(${STORY}|video|infografis) ini (diproduksi|disediakan|disponsori|dipersembahkan) oleh {publication}`,
      '(ilustrasi|gambar|foto) (dibuat|dihasilkan) (dengan|oleh|menggunakan) (ai|kecerdasan buatan|kecerdasan artifisial)',
      `${STORY} ini diterjemahkan dari bahasa {words}`,
      '(diterjemahkan|dirangkum|ringkasan dibuat) (oleh|dengan|menggunakan|secara otomatis oleh) (ai|kecerdasan buatan|google translate|kecerdasan artifisial)',
    ],
    endings: [
      'artikel ini (telah|sudah|pertama kali) (tayang|terbit|dimuat) di {publication}[(, dengan judul| dengan judul| berjudul) {matter}|, {notice}]',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Artikel ini telah tayang di Kabar Kota dengan judul Warga Memilih Jembatan Baru',
        'Artikel ini pertama kali terbit di Kabar Kota',
        'Artikel ini diproduksi oleh Kabar Kota',
      ],
      keeps: [
        'Artikel ini panjang',
        'Berita ini membuat ibunya pingsan.',
        'Laporan ini telah usang',
        'Berita ini telah muncul di media sosial sejak Senin.',
        'Laporan ini telah diterbitkan oleh PBB dan memicu protes.',
        'Tulisan ini adalah terjemahan dari naskah kuno.',
        'Diterbitkan kembali setelah 50 tahun, novel itu habis.',
        'Konten ini dibuat dengan AI dan menyesatkan pemilih, kata polisi.',
      ],
    },
  },
  /** What a machine read or translated: `Artikel ini diterjemahkan secara otomatis` */
  machine: {
    lines: [
      '(artikel|berita|teks|konten) ini (dibacakan|diterjemahkan|dibuat|ditulis|diringkas|disusun) ' +
        '[secara otomatis|oleh|dengan] ' +
        '(ai|secara otomatis|kecerdasan buatan|bantuan ai|mesin|bantuan kecerdasan buatan|otomatis)',
    ],
    place: 'edges',
    proof: {
      removes: ['Artikel ini dibacakan oleh AI', 'Artikel ini dibuat dengan bantuan AI'],
      keeps: ['Artikel ini ditulis dua orang.'],
    },
  },
} satisfies ProvenFamily
