import type { ProvenFamily } from '../rule.js'

/** Where a page sends its readers to its app. */
export const appPromo = {
  /** `Unduh aplikasi pelabuhan24`, `Download aplikasi pelabuhan24 di Play Store` */
  download: {
    lines: [
      '(unduh|download|instal|pasang) [sekarang|segera] aplikasi ' +
        '(kami|{publication})[ (di|melalui|lewat) (play store|app store|google play|android|' +
        'ios)[ (dan|atau|&) (play store|app store|google play|ios|android)]]',
      'baca [berita|artikel] [tanpa iklan|lebih mudah] (di|lewat|melalui) aplikasi (kami|{publication})',
    ],
    place: 'edges',
    proof: {
      removes: ['Unduh aplikasi pelabuhan24', 'Baca berita tanpa iklan di aplikasi pelabuhan24'],
      keeps: ['Unduh aplikasi itu membuat uangnya hilang.', 'Unduh aplikasi bank'],
    },
  },
} satisfies ProvenFamily
