import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  opinion: {
    removes: ['ভুল তথ্য জানাতে'],
    keeps: [
      'এই গ্রামের মতামত কেউ চায়নি',
      'লেখকের নিজস্ব গ্রন্থাগার',
      'এ বিষয়ে তাঁর বক্তব্য জানতে লেখকের বাড়িতে যায় পুলিশ।',
      'এই প্রস্তাবের পক্ষে মতামত দেওয়া লেখকের সংখ্যা বেশি।',
    ],
  },
}
