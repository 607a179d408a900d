import type { Proofs } from '../rule.js'
import type { truncation } from './truncation.js'

export const proof: Proofs<typeof truncation> = {
  'continue-reading': {
    removes: ['Les mer', '… Les hele saken', 'Les hele saken her'],
    keeps: ['Les mer i loven.', 'Les videre i boka'],
  },
}
