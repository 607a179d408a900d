import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: ['আপনার ইমেইল লিখুন'],
    keeps: [
      'নিউজলেটার বন্ধ হলো',
      'আপনার ইমেইল কাউকে দেবেন না, বলছে পুলিশ।',
      'নিউজলেটার পেতে টাকা দিতে হবে।',
      'নোটিফিকেশন পেতে সমস্যা হচ্ছে।',
    ],
  },
  button: {
    removes: ['সাবস্ক্রাইব করুন', 'নিউজলেটার'],
    keeps: ['সাবস্ক্রাইব করে ঠকলেন', 'নোটিফিকেশন বন্ধ হলো'],
  },
}
