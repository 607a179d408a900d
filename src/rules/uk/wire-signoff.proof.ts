import type { Proofs } from '../rule.js'
import type { wireSignoff } from './wire-signoff.js'

export const proof: Proofs<typeof wireSignoff> = {
  agency: {
    removes: ['УНІАН', '(Укрінформ).'],
    keeps: ['УНІАН перепросила за помилку', 'Про це повідомляє Укрінформ.'],
  },
  desk: {
    removes: ['Підготував Іван Петренко', 'Редакторка: Ганна Коваль'],
    keeps: ['Редактор Іван Петренко пішов у травні.', 'Підготував ґрунт'],
  },
}
