import type { Family } from '../rule.js'

/** Where a page holds back the rest. */
export const paywall = {
  /** `Konten ini khusus untuk pelanggan`, `Berlangganan untuk membaca selengkapnya`, `Sudah berlangganan? Masuk`, `Gabung Kabar+`. */
  locked: {
    lines: [
      '(konten|artikel|berita|tulisan|laporan|kandungan|rencana) [premium] ini (khusus|hanya|eksklusif|tersedia|terbuka|untuk|dikhususkan) [untuk|bagi|tersedia|hanya] {notice}(pelanggan|berlangganan|langganan|anggota|member|pengguna|pelanggan premium)[{notice}]',
      '(konten|artikel|berita) [premium] ini (khusus|hanya|eksklusif) (untuk|bagi) (pelanggan|anggota|member)',
      '(berlangganan|langganan|daftar|masuk|login|log masuk|langgan|gabung|beli akses|silakan login|silakan masuk|silakan berlangganan)[ sekarang| dulu| terlebih dahulu| atau daftar] (untuk|agar bisa|dan) (membaca|mengakses|melanjutkan|menikmati|baca|melihat|membuka|terus membaca|meneruskan)[ {notice}] [semua|seluruh] (artikel|berita|konten|selengkapnya|cerita|tulisan|tanpa batas|sepenuhnya|premium|laporan|halaman|edisi|lanjutan|kelanjutan|rencana|kandungan|lengkap|tanpa iklan|membaca)[{notice}]',
      '(sudah|telah) (berlangganan|punya akun|menjadi pelanggan|jadi pelanggan|terdaftar|melanggan|langganan)[?][ silakan| sila] (masuk|login|masuk di sini|log masuk|log in)[ {words}]',
      'belum (berlangganan|punya akun|jadi pelanggan)[?] (langganan|berlangganan|daftar|gabung|klik|beli|mulai)[ {words}]',
      '(gabung|bergabung|langganan|berlangganan) {url}',
      '(berlangganan|langganan|daftar|masuk|login|log masuk|gabung|langgan) (untuk|agar bisa|dan) (lanjut membaca|terus membaca|melanjutkan membaca|membaca lebih lanjut|lanjut baca)',
      '(khusus pelanggan|konten premium|artikel premium|eksklusif pelanggan|khusus anggota|lihat paket langganan|pilih paket langganan|mulai langganan|langganan sekarang|berlangganan sekarang|coba gratis|premium|pilih paket|sisa artikel gratis {notice})',
    ],
    place: 'edges',
  },
} satisfies Family
