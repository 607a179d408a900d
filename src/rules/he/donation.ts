import type { Family } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `תמכו בעיתונות עצמאית`, `לתמיכה בעיתונאות חופשית לחצו כאן` */
  appeal: {
    lines: ['(תרמו|לתרומה|תמכו) (עכשיו|כאן|לחצו כאן)'],
    place: 'tail',
  },
} satisfies Family
