import type { Family } from '../rule.js'

/** Where a page sends its readers to its app. */
export const appPromo = {
  /** `Unduh aplikasi kami`, `Download aplikasi di sini`, `Muat turun aplikasi`, `Buka di aplikasi`. */
  download: {
    lines: [
      '(unduh|download|muat turun|instal|install|dapatkan|buka|baca|pasang|gunakan)[ sekarang| segera| juga| berita di| di| lewat| melalui] (aplikasi|apps|app)[ {title}]',
      '(tersedia di|dapatkan di|unduh di|muat turun di|download di) (google play|app store|play store|google play store|playstore|google play dan app store)',
      '(kemas kini|berita|ikuti|nikmati|dapatkan|simak|baca) {title} (di|lewat|melalui|pada|menerusi) aplikasi {title}',
    ],
    place: 'edges',
  },
} satisfies Family
