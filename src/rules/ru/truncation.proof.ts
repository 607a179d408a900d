import type { Proofs } from '../rule.js'
import type { truncation } from './truncation.js'

export const proof: Proofs<typeof truncation> = {
  cut: {
    removes: ['Окончание статьи читайте на сайте', 'Продолжение следует…'],
    keeps: ['Продолжение следует искать в архиве.', 'Полный текст доступен жителям долины, заявил мэр.'],
  },
}
