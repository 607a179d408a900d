import type { Family } from '../rule.js'

/** Where a copied story says it was copied from. */
export const sourceTrailer = {
  /** `स्रोत: पीटीआई`, `साभार: घाटी पोस्ट` */
  source: {
    lines: ['(स्रोत|सोर्स|साभार|सौजन्य|स्त्रोत|मूल स्रोत|खबर स्रोत|source)[ ](:|-|–|/) ({publication}|{url})'],
    words: ['स्रोत', 'सोर्स', 'साभार', 'सौजन्य', 'सूत्र', 'स्त्रोत', 'source'],
    endings: ['(स्रोत|सोर्स|साभार|स्त्रोत)[ ](:|-)[ ]{publication}'],
    place: 'tail',
  },
} satisfies Family
