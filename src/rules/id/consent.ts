import type { Family } from '../rule.js'

/** Notices about cookies. */
export const consent = {
  /** `Situs ini menggunakan cookie …`, `Kebijakan Cookie`, `Terima semua cookie`, `Laman web ini menggunakan kuki`. */
  cookies: {
    lines: [
      '(situs|situs web|website|kami|laman|laman web|web|portal|halaman|tapak web)[ ini| kami] (menggunakan|memakai|memanfaatkan) (cookie|cookies|kuki){notice}',
      '(dengan|jika anda) (melanjutkan|terus|mengklik|menggunakan|meneruskan|klik|melayari|menjelajah){notice}(setuju|menyetujui|bersetuju|menerima|sepakat)[{notice}]',
      '(terima|tolak|atur|kelola|izinkan|setuju|terima semua|tolak semua) [semua] (cookie|cookies|kuki)',
      '(kebijakan cookie|pengaturan cookie|saya setuju|saya mengerti|setuju dan lanjutkan|aktifkan javascript{notice}|setuju & tutup|selengkapnya tentang cookie|kelola preferensi|pengaturan privasi|preferensi cookie|tolak semua|terima semua|cookie yang diperlukan|selalu aktif|kebijakan privasi dan cookie|setuju semua|simpan preferensi|konfirmasi pilihan saya)',
    ],
    place: 'edges',
  },
} satisfies Family
