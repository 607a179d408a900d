import type { Proofs } from '../rule.js'
import type { truncation } from './truncation.js'

export const proof: Proofs<typeof truncation> = {
  cut: {
    removes: ['Ciąg dalszy nastąpi', 'Cały tekst w najnowszym numerze tygodnika'],
    keeps: ['Ciąg dalszy nastąpi po przerwie w obradach.', 'Więcej w nowym roku zarobią nauczyciele, obiecał.'],
  },
}
