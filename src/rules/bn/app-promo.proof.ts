import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  download: {
    removes: ['অ্যাপ ডাউনলোড করুন'],
    keeps: ['অ্যাপ ডাউনলোড করে টাকা খোয়ালেন', 'কৃষকের অ্যাপ ডাউনলোড করুন, মন্ত্রী বললেন।'],
  },
}
