import type { Proofs } from '../rule.js'
import type { syndication } from './syndication.js'

export const proof: Proofs<typeof syndication> = {
  'appeared-first': {
    removes: [
      'Innlegget Den lange veien hjem dukket først opp på Eksempel.',
      'Artikkelen ble først publisert i Havnebladet',
    ],
    keeps: ['Innlegget dukket først opp på en vegg.', 'Saken er alvorlig'],
  },
}
