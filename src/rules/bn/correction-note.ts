import type { Family } from '../rule.js'

/** What a paper says of itself. */
export const correctionNote = {
  /** `লেখকের নিজস্ব মতামত`, `এই লেখার মতামত লেখকের` */
  opinion: {
    lines: ['(ভুল তথ্য জানাতে|ভুল ধরিয়ে দিন|ভুল রিপোর্ট করুন|ভুল জানান)'],
    place: 'tail',
  },
} satisfies Family
