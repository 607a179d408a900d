import type { Family } from '../rule.js'

/** Notices about cookies. */
export const consent = {
  /** `Situs ini menggunakan cookie …`, `Kebijakan Cookie`, `Terima semua cookie`, `Laman web ini menggunakan kuki`. */
  cookies: {
    lines: [
      '(situs|situs web|website|kami|laman|laman web|web|portal|halaman|tapak web)[ ini| kami] (menggunakan|memakai|memanfaatkan) (cookie|cookies|kuki){matter}',
      '(dengan|jika anda) (melanjutkan|terus|mengklik|menggunakan|meneruskan|klik){matter}(cookie|cookies|kuki|kebijakan privasi|dasar privasi|syarat){matter}',
      '(terima|tolak|atur|kelola|izinkan|setuju|terima semua|tolak semua) [semua] (cookie|cookies|kuki)',
      '(kebijakan cookie|pengaturan cookie|saya setuju|saya mengerti|setuju dan lanjutkan|aktifkan javascript{matter}|setuju & tutup|selengkapnya tentang cookie)',
    ],
    place: 'edges',
  },
} satisfies Family
