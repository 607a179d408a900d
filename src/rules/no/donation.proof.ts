import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  appeal: {
    removes: ['Støtt vår journalistikk', 'Vipps et bidrag til arbeidet vårt', 'Vil du støtte oss? Vipps et bidrag'],
    keeps: ['Støtt opp om laget', 'Gi blod, ber sykehuset', 'Gi en slant til kirken', 'Gi en gave til Ukraina'],
  },
}
