import type { Proofs } from '../rule.js'
import type { related } from './related.js'

export const proof: Proofs<typeof related> = {
  'related-stories': {
    removes: [
      'Xem Thêm:',
      'Tin liên quan',
      'Có thể bạn quan tâm',
      'Tin cùng chuyên mục',
      'BÀI VIẾT LIÊN QUAN',
      'Đừng bỏ lỡ',
      'Tin khác',
    ],
    keeps: [
      'Tin liên quan vụ cháy bị chặn',
      'Dành cho bạn đời',
      'Video khác thường',
      'Liên quan đến vụ án, hai người bị bắt.',
    ],
  },
  ranking: {
    removes: ['Tin mới nhất'],
    keeps: ['Nổi bật giữa đám đông', 'Đọc nhiều sách quá', 'Tin mới về mẹ', 'Xu hướng rời phố'],
  },
}
