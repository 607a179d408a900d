import type { Proofs } from '../rule.js'
import type { truncation } from './truncation.js'

export const proof: Proofs<typeof truncation> = {
  'continue-reading': {
    removes: ['Læs mere', '… Læs hele artiklen', 'Læs hele artiklen her'],
    keeps: ['Læs mere i loven.', 'Læs videre i bogen'],
  },
}
