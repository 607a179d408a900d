import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  choice: {
    removes: ['Accepteer alle cookies'],
    keeps: ['Akkoord over stikstof', 'Weigeren is geen optie', 'Instellingen onder druk', 'Noodzakelijk kwaad'],
  },
}
