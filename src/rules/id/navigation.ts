import type { ProvenFamily } from '../rule.js'

/** Menus, footers, pagers and hints of the page. */
export const navigation = {
  /** What only a page says: `Langsung ke konten`, `Kembali ke atas`, `Cetak artikel`, `Ukuran huruf`. */
  'skip-link': {
    lines: [
      '(langsung|lompat|loncat|lewati|lompati|langkau|pergi) ke (konten|isi|konten utama|isi utama|kandungan|kandungan utama|navigasi|menu)',
      'pencarian (untuk|berita|populer|terpopuler|situs)[: {words}]',
    ],
    words: ['ukuran huruf', 'cetak artikel', 'kembali ke atas'],
    place: 'edges',
    proof: {
      removes: ['Langsung ke konten'],
      keeps: [
        'Langsung ke rumah sakit',
        'Kembali ke atas panggung',
        'Buka menu baru, warung itu laris.',
        'Cari di dasar sungai',
        'Cari berita keluarga yang hilang',
        'Ubah teks proklamasi',
      ],
    },
  },
  /** A word of a menu: `Beranda`, `Nasional`, `Selanjutnya`, `Masuk`. */
  'menu-word': {
    lines: ['(beranda|home|laman utama|utama) (>|›|»|/|\\|) {matter}'],
    words: ['masuk', 'selanjutnya', 'nasional', 'beranda'],
    place: 'run',
    proof: {
      removes: ['Beranda > Berita > Daerah'],
      keeps: ['Masuk angin', 'Nasional atau lokal?', 'Hukum adat ditegakkan'],
    },
  },
  /** Links at the foot of a page: `Tentang Kami`, `Pedoman Media Siber`, `Redaksi`, `Kebijakan Privasi`, `Info Iklan`. */
  footer: {
    lines: ['(tentang|hubungi|kontak|profil|ikut|mengenai) (kami|perusahaan|kita|media|redaksi)'],
    words: ['info iklan', 'kebijakan privasi', 'pedoman media siber'],
    place: 'tail',
    proof: {
      removes: ['Tentang Kami', 'Hubungi Kami'],
      keeps: [
        'Tentang kami dan mereka',
        'Redaksi diserang massa',
        'Kode etik dilanggar hakim',
        'Lowongan palsu menjerat lima orang',
      ],
    },
  },
  /** To the next page or story: `Halaman 1 dari 3`, `Halaman: 1 2 3`, `Berita Sebelumnya`, `Artikel Selanjutnya`. */
  pager: {
    lines: [
      '(halaman|page|hal|laman)[ ][:] {n}[ dari | / |/| of ]{n}',
      '(halaman|hal)[ ][:] {n}[ {n}][ {n}][ {n}][ selanjutnya| lihat semua| semua halaman]',
      '(selanjutnya|sebelumnya|berikutnya|seterusnya)(»| »|→| →) {title}',
      '(sebelumnya|prev|previous) (selanjutnya|berikutnya|next)',
      '(tampilkan|baca|lihat) (semua halaman|dalam satu halaman)',
    ],
    words: ['artikel selanjutnya', 'berita sebelumnya'],
    place: 'edges',
    proof: {
      removes: ['Halaman 1 dari 3', 'Halaman: 1 2 3 Selanjutnya'],
      keeps: [
        'Halaman rumahnya terendam',
        'Berita selanjutnya datang dari desa seberang.',
        'Selanjutnya giliran warga',
      ],
    },
  },
  /** Under which words a story is filed: `Tag: jembatan, sungai`, `TAGS jembatan`, `Topik terkait`. */
  'tag-list': {
    lines: [
      '(tag|tags|topik|kata kunci|kategori|topik terkait|tag terkait|tagar|topik berita|ditandai|kategori berita|topik pilihan)[ ](:|#)[ ]{notice}',
      '(diposkan|dipublikasikan|ditulis|diterbitkan) dalam {publication}',
      'diposkan (di|pada) {publication}',
      '(ditandai|ditag)[ dengan] {publication}',
    ],
    words: ['tags jembatan'],
    place: 'edges',
    headsList: true,
    proof: {
      removes: ['Topik: jembatan, sungai', 'Kata kunci: banjir'],
      keeps: [
        'Tag harga palsu',
        'Topik hangat di warung',
        'Label halal wajib',
        'Ditandai dengan pemukulan gong oleh wali kota.',
        'Ditulis dalam bahasa Jawa',
      ],
    },
  },
  /** Links to other pages of the site: `Kembali ke beranda`, `Postingan Lama` */
  'page-links': {
    lines: [
      '(kembali|balik) ke (beranda|atas|halaman utama|home|halaman depan|daftar|halaman awal)',
      '(postingan|pos|posting|artikel|berita) (lama|baru|lebih lama|lebih baru|sebelumnya|selanjutnya|berikutnya)',
      'post (sebelumnya|selanjutnya|berikutnya)',
      '(semua|lihat semua|indeks|kumpulan) (berita|artikel)[ (terbaru|lainnya|»)]',
      'baca artikel menarik lainnya',
      '(post|artikel|berita) (selanjutnya|berikutnya) (post|artikel|berita) sebelumnya',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Kembali ke beranda',
        'Postingan Lama',
        'Artikel sebelumnya',
        'Semua berita',
        'Post Selanjutnya Post Sebelumnya',
      ],
      keeps: ['Kembali ke atas klasemen', 'Berita sebelumnya keliru, kata polisi.'],
    },
  },
} satisfies ProvenFamily
