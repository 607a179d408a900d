import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  choice: {
    removes: ['Bekräfta mina val'],
    keeps: ['Godkänn inte planen', 'Anpassa dig', 'Bekräfta bokningen'],
  },
}
