import type { Family } from '../rule.js'
import { shapesHolding } from '../shapes.js'

const TAKEN =
  /^(?:ছবি|ছবিঃ|আলোকচিত্র|ফটো|ভিডিও|চিত্রগ্রহণ|আলোকচিত্রী|অলংকরণ|কার্টুন|গ্রাফিক্স) ?[:ঃ/|–-] ?(?:[\p{L}\p{M}.]{2,25}[ /]){0,4}[\p{L}\p{M}]{2,25}$/u
const LETTERS = 'অআইঈউঊএঐওঔকখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহািীুূেৈোৌ্ৎংঃঁ়abcdefghijklmnopqrstuvwxyz'

/** Who took the picture. */
export const credit = {
  /** `ছবি: রহিম উদ্দিন`, `আলোকচিত্র: সালমা খাতুন` */
  photo: {
    shapes: shapesHolding(['ছবি', 'আলোকচিত্র', 'ফটো', 'ভিডিও', 'অলংকরণ', 'কার্টুন', 'গ্রাফিক্স'], {
      ends: LETTERS,
      near: 120,
      pattern: TAKEN,
    }),
    place: 'edges',
  },
  /** A heading above a biography: `লেখক পরিচিতি` */
  'about-author': { lines: ['(লেখক|লেখিকা) (পরিচিতি|পরিচয়|সম্পর্কে)'], place: 'tail', headsBiography: 'any' },
} satisfies Family
