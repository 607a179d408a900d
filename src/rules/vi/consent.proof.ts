import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  cookies: {
    removes: [
      'Trang web này sử dụng cookie để cải thiện trải nghiệm của bạn.',
      'Chấp nhận tất cả cookie',
      'Tôi đồng ý',
      'Bằng cách tiếp tục sử dụng trang web, bạn đồng ý với chính sách cookie',
      'Quyền riêng tư',
    ],
    keeps: [
      'Tôi đồng ý với bà con',
      'Trang này của cuốn sách bị xé',
      'Chúng tôi sử dụng nước giếng',
      'Website này sử dụng cookie để theo dõi nạn nhân, công an nói.',
      'Nếu bạn không tiếp tục tuân thủ điều khoản hợp đồng, tòa sẽ phạt.',
      'Bật javascript lên là máy nhiễm virus.',
    ],
  },
}
