import type { Proofs } from '../rule.js'
import type { byline } from './byline.js'

export const proof: Proofs<typeof byline> = {
  label: {
    removes: ['Tác giả: Nguyễn Văn An', 'Bài và ảnh: Trần Văn Bình', 'Thực hiện: Nguyễn Văn An'],
    keeps: [
      'Tác giả bức tranh qua đời',
      'Thực hiện: bao giờ mới xong?',
      'Nội dung: họp dân, bầu tổ trưởng',
      'Phóng viên: Ông có sợ không?',
      'Ban đêm trên sông',
      'Theo phóng viên nước ngoài, thủ đô bình yên.',
    ],
  },
  signed: {
    removes: [
      'Văn An (theo AFP)',
      'Trần Bình (Theo Báo Phố)',
      'Nguyễn Văn An - Theo TTXVN',
      'Độc giả Văn An',
      'Nguyễn Văn An (tổng hợp)',
    ],
    keeps: ['Nguyễn Văn An (42 tuổi)', 'Nguyễn Văn An', 'Độc giả chờ đợi', 'Trần Bình theo mẹ ra đi'],
  },
}
