import type { Proofs } from '../rule.js'
import type { related } from './related.js'

export const proof: Proofs<typeof related> = {
  'related-stories': {
    removes: ['আরও পড়ুন', 'আরো পড়ুন:', 'সম্পর্কিত খবর', 'এই বিভাগের আরও খবর'],
    keeps: ['আরও পড়ুন ও জানুন, বললেন গুরু।', 'সম্পর্কিত খবর ছড়িয়ে পড়ল', 'আরও খবর আসছে যুদ্ধের'],
  },
  ranking: {
    removes: ['সর্বাধিক পঠিত', 'সর্বশেষ খবর'],
    keeps: ['সর্বশেষ খবরে কেঁপে উঠল গ্রাম', 'জনপ্রিয় নেতার মৃত্যু'],
  },
}
