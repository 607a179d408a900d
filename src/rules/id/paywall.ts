import type { ProvenFamily } from '../rule.js'

/** Where a page holds back the rest. */
export const paywall = {
  /** `Konten ini khusus untuk pelanggan`, `Berlangganan untuk membaca selengkapnya`, `Sudah berlangganan? Masuk`, `Gabung Kabar+`. */
  locked: {
    lines: [
      '(konten|artikel|berita|tulisan|laporan|kandungan|rencana) [premium] ini ' +
        '(khusus|hanya|eksklusif|tersedia|terbuka|untuk|dikhususkan) [untuk|bagi|tersedia|hanya] ' +
        '{notice}(pelanggan|berlangganan|langganan|anggota|member|pengguna|pelanggan premium)[{notice}]',
      '(konten|artikel|berita) [premium] ini (khusus|hanya|eksklusif) (untuk|bagi) (pelanggan|anggota|member)',
      '(sudah|telah) (berlangganan|punya akun|menjadi pelanggan|jadi pelanggan|terdaftar|melanggan|langganan)[?]' +
        '[ silakan| sila] (masuk|login|masuk di sini|log masuk|log in)[ {words}]',
      'belum (berlangganan|punya akun|jadi pelanggan)[?] (langganan|berlangganan|daftar|gabung|klik|beli|mulai)[ {words}]',
      '(gabung|bergabung|langganan|berlangganan) {url}',
      '(berlangganan|langganan|daftar|masuk|login|log masuk|gabung|langgan) (untuk|agar bisa|dan) ' +
        '(lanjut membaca|terus membaca|melanjutkan membaca|membaca lebih lanjut|lanjut baca)',
      '(coba|baca) gratis (satu bulan|sebulan|{n} hari|selama {words})',
      '(batalkan|dapat dibatalkan) kapan saja',
    ],
    words: ['gabung kabar'],
    place: 'edges',
    proof: {
      removes: [
        'Konten ini khusus untuk pelanggan',
        'Sudah berlangganan? Masuk',
        'Berlangganan untuk lanjut membaca',
        'Coba gratis satu bulan',
      ],
      keeps: [
        'Konten ini dibuat di desa',
        'Daftar untuk sekolah dibuka',
        'Masuk untuk mencuri, pria itu ditangkap.',
        'Premium habis di tiga kota',
        'Masuk untuk mengakses bantuan kini lebih mudah, kata menteri.',
        'Daftar dan membaca doa bersama, itulah cara warga mengenang korban.',
      ],
    },
  },
  /** `Login untuk membaca artikel selengkapnya` */
  'log-in': {
    lines: [
      '(login|masuk|silakan login|silakan masuk|berlangganan) [atau daftar] untuk ' +
        '(membaca|melanjutkan membaca|lanjut membaca|membaca lebih lanjut)[ (artikel|berita|selengkapnya)[ {words}]]',
    ],
    proof: {
      removes: ['Login untuk membaca artikel selengkapnya', 'Masuk atau daftar untuk melanjutkan membaca'],
      keeps: ['Masuk lewat pintu belakang', 'Sudah punya akun? Tidak, katanya.', 'Konten ini hanya lelucon'],
    },
  },
} satisfies ProvenFamily
