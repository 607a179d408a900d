import { shapesHolding } from '../shapes.js'
import type { Patterns } from '../sheet.js'

const CORRESPONDENT = /^[\p{L}\p{M}]{2,20}(?: \([\p{L}\p{M}]{2,20}\))? (?:প্রতিনিধি|সংবাদদাতা|করেসপন্ডেন্ট)$/u

/** The patterns of rules that words cannot describe, by family and rule. */
export const patterns: Patterns = {
  'byline/desk': {
    shapes: shapesHolding(['প্রতিনিধি', 'সংবাদদাতা', 'করেসপন্ডেন্ট'], { ends: 'িাট', near: 60, pattern: CORRESPONDENT }),
  },
  'share/bar': {
    shapes: [
      {
        holds: ' ',
        ends: 'করপমনসXtpেটটই',
        pattern:
          /^(?:(?:শেয়ার|শেয়ার করুন|লাইক|ফেসবুক|টুইটার|এক্স|হোয়াটসঅ্যাপ|টেলিগ্রাম|ইনস্টাগ্রাম|লিংকডইন|মেসেঞ্জার|প্রিন্ট|ইমেইল|Facebook|Twitter|X|WhatsApp|Telegram|Messenger|Print)(?:[ ,|•/]{1,3}|$)){2,10}$/u,
      },
    ],
  },
  'wire-signoff/initials': {
    shapes: [{ holds: '/', pattern: /^[/ ]{0,2}[\p{L}\p{M}]{2,12}(?: ?\/ ?[\p{L}\p{M}]{2,12}){1,3}\/?$/u }],
  },
}
