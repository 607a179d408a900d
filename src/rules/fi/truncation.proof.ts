import type { Proofs } from '../rule.js'
import type { truncation } from './truncation.js'

export const proof: Proofs<typeof truncation> = {
  'continue-reading': {
    removes: ['Lue lisää', '… Jatka lukemista', 'Lue koko juttu tästä'],
    keeps: ['Lue lisää laista.', 'Jatka matkaa'],
  },
}
