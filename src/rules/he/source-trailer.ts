import type { Family } from '../rule.js'

/** Where a copied story says it was copied from. */
export const sourceTrailer = {
  /** `מקור: רויטרס`, `המקור: עיתון העמק` */
  source: {
    lines: ['(מקור|המקור|מקורות|קישור למקור|למקור|לכתבה המקורית|מתוך)[ ](:|-) ({url}|{publication})'],
    words: ['מקור', 'המקור', 'מקורות'],
    endings: ['(מקור|המקור|מקורות)[ ]: {publication}'],
    place: 'tail',
  },
} satisfies Family
