import type { Proofs } from '../rule.js'
import type { truncation } from './truncation.js'

export const proof: Proofs<typeof truncation> = {
  'continue-reading': {
    removes: ['Citește mai mult', 'Citește tot articolul', 'Citește mai multe pe Exemplu'],
    keeps: ['A citi mai mult le face bine.', 'Vor să citească mai departe la școală', 'Citește mai mult seara'],
  },
}
