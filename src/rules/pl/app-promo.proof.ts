import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  download: {
    removes: [
      'Pobierz naszą aplikację',
      'Pobierz aplikację na Androida',
      'Aplikacja mobilna',
      'Czytaj Gazetę w aplikacji',
    ],
    keeps: [
      'Pobierz aplikację banku, kazał oszust emerytce.',
      'Aplikacja mobilna zdradziła złodzieja',
      'Czytaj etykietę w aplikacji lekarza',
    ],
  },
}
