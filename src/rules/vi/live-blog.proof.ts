import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  developing: {
    removes: [
      'Tiếp tục cập nhật...',
      'Đang cập nhật',
      'Trực tiếp',
      'Chúng tôi tiếp tục thông tin về vụ việc',
      'Báo Phố sẽ tiếp tục thông tin về vụ việc',
    ],
    keeps: [
      'Trực tiếp gặp dân',
      'Đang cập nhật bản đồ lũ thì mất điện',
      'Tin mới của mẹ',
      'Hà Nội sẽ cập nhật giá nước',
      'Chúng tôi sẽ tiếp tục thông tin cho gia đình',
    ],
  },
}
