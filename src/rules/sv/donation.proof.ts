import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  appeal: {
    removes: ['Stöd vår journalistik', 'Swisha ett bidrag till vår granskning'],
    keeps: ['Stöd till Ukraina', 'Ge blod, ber sjukhuset'],
  },
}
