import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  appeal: {
    removes: ['Støtt vår journalistikk', 'Vipps et bidrag til arbeidet vårt'],
    keeps: ['Støtt opp om laget', 'Gi blod, ber sykehuset'],
  },
}
