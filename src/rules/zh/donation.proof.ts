import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  ask: {
    removes: ['打赏支持'],
    keeps: ['支持我們的鄰居', '赞助商撤资', '打赏主播的孩子', '捐款支持災民', '贊助我們的是一家銀行，他說。'],
  },
}
