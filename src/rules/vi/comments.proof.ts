import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  form: {
    removes: [
      'Gửi bình luận',
      'Ý kiến của bạn',
      'Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *',
      'Hãy là người đầu tiên bình luận',
      'Để lại một bình luận',
      'Vui lòng nhập tiếng Việt có dấu',
      'Bạn nghĩ gì về tin này?',
    ],
    keeps: [
      'Gửi ý kiến lên quốc hội, dân chờ đợi.',
      'Trả lời trước tòa',
      'Ý kiến của ông Bình',
      'Xem bình luận bóng đá',
      'Vui lòng viết đơn có dấu của xã',
      'Lưu tên của tôi vào sổ tang',
      'Các ô đánh dấu trên lá phiếu bị tẩy xóa.',
      'Chưa có ý kiến từ phía Bộ Giao thông',
      'Ý kiến không được lắng nghe',
      'Đồng ý với chính sách mới của thành phố',
    ],
  },
  heading: {
    removes: ['Bình luận', 'Ý kiến (3)', '3 bình luận', 'Ý kiến bạn đọc'],
    keeps: ['Bình luận viên bị phạt', 'Ý kiến trái chiều', 'Thích ứng với lũ'],
  },
}
