import type { Proofs } from '../rule.js'
import type { timestamp } from './timestamp.js'

export const proof: Proofs<typeof timestamp> = {
  labelled: {
    removes: [
      'প্রকাশ: ১২ মার্চ ২০২৪',
      'প্রকাশিত: মঙ্গলবার, ১২ মার্চ ২০২৪, ১৪:০৫',
      'প্রকাশ: 12-03-2024',
      'আপডেট: 12/03/2024 14:05',
      '৩ ঘণ্টা আগে',
      '3 ঘণ্টা আগে',
    ],
    keeps: ['প্রকাশ পেল বই', '3 ঘণ্টা আগে বেরিয়েছিল সে', 'আপডেট নেই'],
  },
  label: { removes: ['প্রকাশ:', 'সর্বশেষ আপডেট'], keeps: ['আপডেট মিলল', 'তারিখ পেছাল'] },
  'reading-time': { removes: ['পড়তে সময় লাগবে 3 মিনিট', '3 মিনিটে পড়ুন'], keeps: ['পড়ার সময় নেই', '3 মিনিটের ঝড়'] },
}
