import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  download: {
    removes: ['Uygulamada Aç', 'Mobil uygulamamızı indirin', "Google Play'den indirin"],
    keeps: [
      'Uygulamayı indirenler şikayetçi',
      'Uygulamayı indirmeden önce izinleri okuyun, diyor uzmanlar.',
      'Mobil uygulamamız çöktü, dedi banka.',
    ],
  },
}
