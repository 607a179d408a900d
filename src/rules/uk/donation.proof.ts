import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  appeal: {
    removes: ['Підтримайте нас!', 'Підтримати редакцію', 'Зробити внесок', 'Ми працюємо завдяки донатам читачів'],
    keeps: [
      'Підтримайте нас, просили робітники губернатора на площі цілий день.',
      'Допоможіть нам знайти хлопчика, просить родина.',
    ],
  },
}
