import type { ProvenFamily } from '../rule.js'

/** Cookies, and what a browser must do. */
export const consent = {
  /** `Situs ini menggunakan cookie`, `Aktifkan JavaScript di browser Anda` */
  browser: {
    lines: [
      '(situs ini|situs web ini|website ini|kami) menggunakan (cookie|cookies)[ untuk {matter}|. {matter}|, {matter}]',
      '[mohon|silakan|harap] aktifkan javascript[ (di|pada) (browser|peramban) anda]',
      '(browser|peramban) anda tidak mendukung {words}',
      'untuk (melihat|menonton|menampilkan) (konten|video|unggahan) ini[,] {matter}',
      'alamat (email|e-mail|surel) ini (dilindungi|sedang dilindungi) dari (robot spam|spambot|spambots)[. {matter}]',
    ],
    proof: {
      removes: [
        'Situs ini menggunakan cookie',
        'Aktifkan JavaScript di browser Anda',
        'Browser Anda tidak mendukung pemutaran video',
        'Untuk melihat konten ini, terima cookie.',
        'Alamat email ini dilindungi dari robot spam. Anda perlu mengaktifkan JavaScript untuk melihatnya.',
      ],
      keeps: ['Situs ini penuh sejarah', 'Browser Anda tahu segalanya'],
    },
  },
  /** Buttons of cookie banners: `Terima semua cookie` */
  accept: {
    lines: ['(terima|tolak|setujui) semua (cookie|cookies|kuki)'],
    place: 'edges',
    proof: { removes: ['Terima semua cookie'], keeps: ['Terima semua syarat, katanya.'] },
  },
} satisfies ProvenFamily
