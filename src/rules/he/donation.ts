import type { ProvenFamily } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `תמכו בעיתונות עצמאית`, `לתמיכה בעיתונאות חופשית לחצו כאן` */
  appeal: {
    lines: ['(תרמו|לתרומה|תמכו) (עכשיו|כאן|לחצו כאן)'],
    words: ['לתמיכה בעיתונאות חופשית לחצו כאן'],
    place: 'tail',
    proof: {
      removes: ['תרמו עכשיו'],
      keeps: ['תמכו בנו בבחירות, אמר המועמד.', 'תרומה לבית החולים הגיעה אתמול.'],
    },
  },
  /** `תמכו בעיתונות עצמאית` */
  support: {
    lines: ['תמכו ב(עיתונות עצמאית|עיתונות שלנו|עבודה שלנו|תקשורת עצמאית)'],
    proof: { removes: ['תמכו בעיתונות עצמאית'], keeps: ['תמכו בילדים, ביקש הרופא.'] },
  },
} satisfies ProvenFamily
