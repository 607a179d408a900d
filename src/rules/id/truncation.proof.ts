import type { Proofs } from '../rule.js'
import type { truncation } from './truncation.js'

export const proof: Proofs<typeof truncation> = {
  continued: {
    removes: ['(Bersambung)', 'Bersambung ke halaman 2'],
    keeps: ['Bersambung ke generasi berikut', 'Sambungan kabel putus'],
  },
}
