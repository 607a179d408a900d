import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  opinion: {
    removes: ['লেখকের নিজস্ব মতামত', 'এই লেখার মতামত লেখকের নিজস্ব'],
    keeps: [
      'এই গ্রামের মতামত কেউ চায়নি',
      'লেখকের নিজস্ব গ্রন্থাগার',
      'এ বিষয়ে তাঁর বক্তব্য জানতে লেখকের বাড়িতে যায় পুলিশ।',
      'এই প্রস্তাবের পক্ষে মতামত দেওয়া লেখকের সংখ্যা বেশি।',
    ],
  },
  machine: {
    removes: ['এটি একটি এআই অনুবাদ', 'এআই দিয়ে তৈরি'],
    keeps: ['এআই দিয়ে তৈরি ওষুধ', 'এটি একটি নতুন অনুবাদ'],
  },
}
