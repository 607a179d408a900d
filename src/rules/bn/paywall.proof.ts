import type { Proofs } from '../rule.js'
import type { paywall } from './paywall.js'

export const proof: Proofs<typeof paywall> = {
  'to-continue': {
    removes: ['পুরো খবর পড়তে সাবস্ক্রাইব করুন', 'এই লেখাটি শুধু গ্রাহকদের জন্য', 'আগে থেকেই গ্রাহক? লগইন করুন'],
    keeps: ['পুরো খবর পড়তে দুই ঘণ্টা লাগে', 'এই খবর শুধু সদস্যদের জন্য নয়, বললেন নেতা।'],
  },
}
