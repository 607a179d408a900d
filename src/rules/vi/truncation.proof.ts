import type { Proofs } from '../rule.js'
import type { truncation } from './truncation.js'

export const proof: Proofs<typeof truncation> = {
  continued: {
    removes: ['(Còn tiếp)', '(Còn nữa)', 'Hết'],
    keeps: ['Còn nữa là hy vọng', 'Hết lũ lại hạn', 'Còn tiếp tục thì sập'],
  },
}
