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
      'Mời bạn đọc gửi bài về địa chỉ toasoan@paper.example',
    ],
    keeps: [
      'Đính chính: cuộc họp vào ngày 4/5.',
      'Góp ý dự thảo luật',
      'Thông tin trên giấy tờ bị sửa',
      'Bạn đọc tại Huế viết thư cho làng.',
      'Bạn đọc có thể gửi ủng hộ về địa chỉ gia đình cháu bé tại đây.',
      'Quý vị đại biểu gửi về hơn 300 ý kiến.',
      'Bài viết là quan điểm của tác giả khiến nhiều người bất bình.',
    ],
  },
  machine: {
    removes: ['Bài viết được dịch bằng AI', 'Ảnh tạo bởi AI'],
    keeps: ['Bài viết được dịch bằng tay', 'Ảnh bằng vàng'],
  },
}
