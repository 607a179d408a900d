import type { Proofs } from '../rule.js'
import type { truncation } from './truncation.js'

export const proof: Proofs<typeof truncation> = {
  'continue-reading': { removes: ['Lue lisää', '… Jatka lukemista'], keeps: ['Lue lisää laista.', 'Jatka matkaa'] },
}
