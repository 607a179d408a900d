import type { Proofs } from '../rule.js'
import type { truncation } from './truncation.js'

export const proof: Proofs<typeof truncation> = {
  'continue-reading': {
    removes: ['تابع القراءة', '… اقرأ المزيد'],
    keeps: ['كان يحب القراءة', 'تابع القراءة حتى الفجر'],
  },
}
