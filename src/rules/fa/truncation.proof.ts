import type { Proofs } from '../rule.js'
import type { truncation } from './truncation.js'

export const proof: Proofs<typeof truncation> = {
  'continue-reading': { removes: ['ادامه مطلب', '… ادامه خبر'], keeps: ['او ادامه داد', 'ادامه مطلبش خوب نبود'] },
}
