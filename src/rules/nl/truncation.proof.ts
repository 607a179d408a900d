import type { Proofs } from '../rule.js'
import type { truncation } from './truncation.js'

export const proof: Proofs<typeof truncation> = {
  'continue-reading': {
    removes: ['Lees verder', '… Lees meer', 'Lees verder op Voorbeeld'],
    keeps: ['Lees verder in de wet.', 'Lees meer boeken'],
  },
}
