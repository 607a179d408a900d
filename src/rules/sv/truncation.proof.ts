import type { Proofs } from '../rule.js'
import type { truncation } from './truncation.js'

export const proof: Proofs<typeof truncation> = {
  'continue-reading': {
    removes: ['Läs mer', '… Fortsätt läsa', 'Läs hela artikeln här'],
    keeps: ['Läs mer i lagen.', 'Läs vidare i boken'],
  },
}
