import type { Proofs } from '../rule.js'
import type { sourceTrailer } from './source-trailer.js'

export const proof: Proofs<typeof sourceTrailer> = {
  source: {
    removes: ['Джерело: УНІАН', 'Джерело', 'Джерело: https://example.org/4', 'За матеріалами Укрінформу'],
    keeps: [
      "Джерело: воду знайшли під храмом, і її п'ють.",
      'Джерела: поліція та лікарі підтвердили кількість жертв.',
      'За матеріалами справи, він знав про все.',
      'Джерело життя',
    ],
  },
  original: {
    removes: ['Читати оригінал', 'Посилання на першоджерело'],
    keeps: ['Читати оригінал роману він став англійською.', 'Посилання на джерело струму'],
  },
}
