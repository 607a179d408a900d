import type { Proofs } from '../rule.js'
import type { truncation } from './truncation.js'

export const proof: Proofs<typeof truncation> = {
  more: { removes: ['(계속)', '<계속>', '(이하 생략)'], keeps: ['계속되는 비', '중략된 편지', '계속 읽는 아이들'] },
}
