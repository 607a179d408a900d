import type { ProvenFamily } from '../rule.js'

/** What asks the reader to load an app. */
export const appPromo = {
  /** `অ্যাপ ডাউনলোড করুন`, `খবর পড়তে আমাদের অ্যাপ ডাউনলোড করুন` */
  download: {
    lines: ['[আমাদের|মোবাইল|নিউজ] (অ্যাপ|অ্যাপস|এ্যাপ|অ্যাপটি|মোবাইল অ্যাপ) [এখনই] (ডাউনলোড|ইনস্টল) (করুন|করতে ক্লিক করুন|করে নিন)'],
    proof: {
      removes: ['অ্যাপ ডাউনলোড করুন'],
      keeps: ['অ্যাপ ডাউনলোড করে টাকা খোয়ালেন', 'কৃষকের অ্যাপ ডাউনলোড করুন, মন্ত্রী বললেন।'],
    },
  },
} satisfies ProvenFamily
