import type { Family } from '../rule.js'

/** Where a page sends its readers to its app. */
export const appPromo = {
  /** `Unduh aplikasi kami`, `Download aplikasi di sini`, `Muat turun aplikasi`, `Buka di aplikasi`. */
  download: {
    lines: [
      '(unduh|download|muat turun|instal|install|dapatkan|buka|baca|pasang|gunakan)[ sekarang| segera| juga| berita di| di| lewat| melalui] (aplikasi|apps|app)[ kami| {publication}][ sekarang| di sini| gratis| sekarang juga| untuk (membaca|mengakses|mendapatkan|pengalaman|update) {notice}|{notice}(google play|app store|play store|playstore)[{notice}]]',
      '(tersedia di|dapatkan di|unduh di|muat turun di|download di) (google play|app store|play store|google play store|playstore|google play dan app store)',
      '(ikuti|nikmati|dapatkan|simak|baca) (berita|artikel|konten|kabar|update|info|informasi|kemudahan membaca|breaking news)[ {notice}] (di|lewat|melalui|pada|menerusi) aplikasi[ kami| {publication}][ {notice}]',
      '(berita|kemas kini) {notice} (di|lewat|melalui|pada|menerusi) aplikasi {publication}',
    ],
    place: 'edges',
  },
} satisfies Family
