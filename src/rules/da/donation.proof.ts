import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  appeal: {
    removes: [
      'Støt vores journalistik',
      'Støt os via MobilePay',
      'MobilePay til 12345',
      'Vil du støtte os? Bliv medlem',
    ],
    keeps: ['Støt op om holdet', 'Bliv hjemme, siger lægen.', 'MobilePay til alle'],
  },
}
