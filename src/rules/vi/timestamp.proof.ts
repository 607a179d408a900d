import type { Proofs } from '../rule.js'
import type { timestamp } from './timestamp.js'

export const proof: Proofs<typeof timestamp> = {
  stamp: {
    removes: ['02/01/2024 10:20 GMT+7', 'Cập nhật: 02/01/2024', 'Nguyễn Văn An - 02/01/2024 10:20'],
    keeps: ['Ngày 2/1, cầu sập.', 'Ba giờ trước bão', 'Đăng lúc nửa đêm, bài viết bị gỡ.', '3 giờ trước khi cầu sập'],
  },
}
