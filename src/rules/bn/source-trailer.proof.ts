import type { Proofs } from '../rule.js'
import type { sourceTrailer } from './source-trailer.js'

export const proof: Proofs<typeof sourceTrailer> = {
  source: {
    removes: ['সূত্র: রয়টার্স', 'সূত্রঃ উপত্যকা সংবাদ', 'তথ্যসূত্র : বিবিসি'],
    keeps: ['সূত্র: নাম প্রকাশে অনিচ্ছুক এক কর্মকর্তা যিনি তদন্তে ছিলেন।', 'সূত্র জানায়', 'সূত্র: তিনজন গ্রেপ্তার', 'উৎস: নদীর গভীরে'],
  },
}
