import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  download: {
    removes: [
      'Unduh aplikasi kami',
      'Download aplikasi Kabar Kota di sini',
      'Muat turun aplikasi kami sekarang',
      'Tersedia di Google Play',
      'Unduh aplikasi Kabar Kota di Google Play',
    ],
    keeps: [
      'Aplikasi itu diblokir',
      'Unduhan aplikasi naik',
      'Unduh aplikasi palsu membuat rekening terkuras',
      'Gunakan aplikasi cuaca sebelum melaut',
      'Baca kitab suci di aplikasi telepon',
    ],
  },
}
