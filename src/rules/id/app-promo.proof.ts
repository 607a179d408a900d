import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  download: {
    removes: [
      'Unduh aplikasi kami',
      'Download aplikasi Kabar Kota di sini',
      'Muat turun aplikasi kami sekarang',
      'Tersedia di Google Play',
    ],
    keeps: ['Aplikasi itu diblokir', 'Unduhan aplikasi naik'],
  },
}
