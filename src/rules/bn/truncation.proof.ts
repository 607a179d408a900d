import type { Proofs } from '../rule.js'
import type { truncation } from './truncation.js'

export const proof: Proofs<typeof truncation> = {
  'continue-reading': { removes: ['বিস্তারিত পড়ুন', '… আরও পড়ুন'], keeps: ['সে আরও পড়ল', 'বিস্তারিত পড়ুন বইয়ে'] },
}
