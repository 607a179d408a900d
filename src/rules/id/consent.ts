import type { ProvenFamily } from '../rule.js'

/** Cookies, and what a browser must do. */
export const consent = {
  /** `Situs ini menggunakan cookie`, `Aktifkan JavaScript di browser Anda` */
  browser: {
    lines: [
      '(situs ini|situs web ini|website ini|kami) menggunakan (cookie|cookies)[ untuk {matter}|. {matter}|, {matter}]',
      '[mohon|silakan|harap] aktifkan javascript[ (di|pada) (browser|peramban) anda]',
      '(browser|peramban) anda tidak mendukung {words}',
    ],
    proof: {
      removes: [
        'Situs ini menggunakan cookie',
        'Aktifkan JavaScript di browser Anda',
        'Browser Anda tidak mendukung pemutaran video',
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
