import type { Proofs } from '../rule.js'
import type { truncation } from './truncation.js'

export const proof: Proofs<typeof truncation> = {
  continued: { removes: ['(อ่านต่อฉบับหน้า)', '(ยังมีต่อ)', 'โปรดติดตามตอนต่อไป'], keeps: ['ต่อชีวิต', 'จบแล้วค่ะ', 'มีต่อที่หนองคาย'] },
}
