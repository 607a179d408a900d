import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  appeal: {
    removes: ['תרמו עכשיו'],
    keeps: ['תמכו בנו בבחירות, אמר המועמד.', 'תרומה לבית החולים הגיעה אתמול.'],
  },
}
