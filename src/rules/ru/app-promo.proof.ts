import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  download: {
    removes: [
      'Скачайте наше приложение',
      'Скачать приложение для iOS и Android',
      'Мобильное приложение',
      'Загрузите в App Store',
    ],
    keeps: [
      'Скачать приложение для слежки заставили всех сотрудников завода.',
      'Мобильное приложение вора нашло полицию',
      'Установите приложение банка заново, советуют эксперты, если деньги пропали.',
    ],
  },
}
