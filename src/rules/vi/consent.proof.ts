import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  cookies: {
    removes: [
      'Trang web này sử dụng cookie để cải thiện trải nghiệm của bạn.',
      'Chấp nhận tất cả cookie',
      'Tôi đồng ý',
    ],
    keeps: ['Tôi đồng ý với bà con', 'Trang này của cuốn sách bị xé', 'Chúng tôi sử dụng nước giếng'],
  },
}
