import type { Proofs } from '../rule.js'
import type { byline } from './byline.js'

export const proof: Proofs<typeof byline> = {
  av: {
    removes: ['Av Jo Ng', 'Av: Jo Ng'],
    keeps: [
      'Av de 40 skadde er tolv barn',
      'Av og til',
      'Tekst: ordet han hatet mest',
      'Kommentar: Derfor faller krona',
      'Jo Ng, fotografert i går',
    ],
  },
  desk: {
    removes: ['Redaksjonen', 'Av NTB', 'Alle artikler av Jo Ng'],
    keeps: ['Redaksjonen stormet', 'Om forfatteren vet vi lite'],
  },
}
