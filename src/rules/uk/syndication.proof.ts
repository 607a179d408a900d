import type { Proofs } from '../rule.js'
import type { syndication } from './syndication.js'

export const proof: Proofs<typeof syndication> = {
  'appeared-first': {
    removes: [
      'Запис Міст відкрито спершу з’явився на Приклад.',
      "Повідомлення Міст відкрито з'явилося спочатку на Приклад",
    ],
    keeps: ["Повідомлення про міст з'явилося спочатку на стіні.", "Запис голосу вперше з'явився у справі восени."],
  },
}
