import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  choice: {
    removes: ['Gem mine valg'],
    keeps: ['Accepter aldrig planen', 'Tilpas dig', 'Gem varerne'],
  },
}
