import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  report: {
    removes: [
      'Báo lỗi bài viết',
      'Góp ý',
      'Chia sẻ bài viết của bạn tại đây',
      'Mời độc giả đặt câu hỏi tại đây',
      'Bài viết thể hiện quan điểm riêng của tác giả.',
      'Gửi bài tại đây',
    ],
    keeps: [
      'Đính chính: cuộc họp vào ngày 4/5.',
      'Góp ý dự thảo luật',
      'Thông tin trên giấy tờ bị sửa',
      'Bạn đọc tại Huế viết thư cho làng.',
    ],
  },
}
