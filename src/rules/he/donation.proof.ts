import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  appeal: {
    removes: ['תמכו בעיתונות עצמאית', 'תרמו עכשיו', 'לתמיכה בעיתונאות חופשית לחצו כאן'],
    keeps: ['תמכו בנו בבחירות, אמר המועמד.', 'תרומה לבית החולים הגיעה אתמול.'],
  },
}
