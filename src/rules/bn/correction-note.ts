import type { ProvenFamily } from '../rule.js'

/** What a paper says of itself. */
export const correctionNote = {
  /** `লেখকের নিজস্ব মতামত`, `এই লেখার মতামত লেখকের` */
  opinion: {
    lines: ['(ভুল তথ্য জানাতে|ভুল ধরিয়ে দিন|ভুল রিপোর্ট করুন|ভুল জানান)'],
    place: 'tail',
    proof: {
      removes: ['ভুল তথ্য জানাতে'],
      keeps: [
        'এই গ্রামের মতামত কেউ চায়নি',
        'লেখকের নিজস্ব গ্রন্থাগার',
        'এ বিষয়ে তাঁর বক্তব্য জানতে লেখকের বাড়িতে যায় পুলিশ।',
        'এই প্রস্তাবের পক্ষে মতামত দেওয়া লেখকের সংখ্যা বেশি।',
      ],
    },
  },
} satisfies ProvenFamily
