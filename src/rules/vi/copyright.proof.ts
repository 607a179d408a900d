import type { Proofs } from '../rule.js'
import type { copyright } from './copyright.js'

export const proof: Proofs<typeof copyright> = {
  notice: {
    removes: [
      'Bản quyền thuộc về Báo Phố',
      'Cấm sao chép dưới mọi hình thức nếu không có sự chấp thuận bằng văn bản.',
      'Ghi rõ nguồn "Báo Phố" khi phát hành lại thông tin từ website này.',
      'Tổng biên tập: Nguyễn Văn An',
      'Giấy phép số 123/GP-BTTTT do Bộ cấp ngày 2/1/2024',
      'Bản quyền thuộc Báo Phố. Cấm sao chép dưới mọi hình thức.',
      'Tổng biên tập: Nguyễn Văn An',
      'Điện thoại: 024 5550100',
    ],
    keeps: [
      'Bản quyền bài hát bị tranh chấp',
      'Cấm sao chép đề thi',
      'Tổng biên tập bị khởi tố',
      'Địa chỉ nhà bị lộ',
      'Cấm sao chép tài liệu mật dưới mọi hình thức, tòa án yêu cầu.',
      'Không sử dụng lại bơm kim tiêm dưới mọi hình thức.',
      'Mọi hành vi bạo lực phải bị xử lý theo văn bản.',
      'Tất cả nội dung cuộc họp được ghi lại bằng văn bản.',
      'Bản quyền của bài hát thuộc về gia đình nhạc sĩ.',
      'Ghi rõ nguồn gốc thực phẩm khi bán hàng.',
      'Địa chỉ: ngôi nhà cũ nay bỏ hoang.',
      'Điện thoại: vật bất ly thân',
      'Tiếng nói của người dân được lắng nghe.',
      'Giám đốc: "Chúng tôi không biết"',
    ],
  },
}
