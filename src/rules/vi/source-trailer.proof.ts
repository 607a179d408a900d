import type { Proofs } from '../rule.js'
import type { sourceTrailer } from './source-trailer.js'

export const proof: Proofs<typeof sourceTrailer> = {
  source: {
    removes: [
      'Theo Báo Phố',
      '(Theo TTXVN)',
      'Nguồn: Báo Phố',
      '(Nguồn: AFP)',
      'Theo AFP, Reuters',
      'Nguồn: https://paper.example/4',
    ],
    keeps: [
      'Theo Bộ Y tế, dịch đã giảm.',
      'Theo chân người dân',
      'Nguồn nước cạn kiệt',
      'Theo lời kể của bà, cầu sập lúc rạng sáng.',
    ],
  },
}
