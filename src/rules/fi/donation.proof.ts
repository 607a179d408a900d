import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  appeal: {
    removes: ['Tue riippumatonta journalismia'],
    keeps: ['Tue lasta, neuvoo lääkäri.', 'Lahjoita verta', 'Tue katosi kirkosta'],
  },
}
