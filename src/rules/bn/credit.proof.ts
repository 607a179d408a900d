import type { Proofs } from '../rule.js'
import type { credit } from './credit.js'

export const proof: Proofs<typeof credit> = {
  photo: {
    removes: ['ছবি: রহিম উদ্দিন', 'আলোকচিত্র: সালমা খাতুন'],
    keeps: ['ছবি: সেতুর নিচে দাঁড়িয়ে আছে এক শিশু।', 'ছবি তুলতে গিয়ে মৃত্যু'],
  },
  'about-author': { removes: ['লেখক পরিচিতি', 'লেখক সম্পর্কে'], keeps: ['লেখক অজানা।', 'লেখক সম্পর্কে কেউ শোনেনি।'] },
}
