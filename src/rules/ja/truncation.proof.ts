import type { Proofs } from '../rule.js'
import type { truncation } from './truncation.js'

export const proof: Proofs<typeof truncation> = {
  'to-be-continued': {
    removes: ['（続きは城下町新聞で）', '（つづく）', '（以下略）', '後編に続く'],
    keeps: ['続くのか', '続きは誰も知らない。', 'まだ雨は続くという'],
  },
}
