import type { Proofs } from '../rule.js'
import type { copyright } from './copyright.js'

export const proof: Proofs<typeof copyright> = {
  notice: {
    removes: ['Bản quyền thuộc về Báo Phố', 'Bản quyền thuộc Báo Phố. Cấm sao chép dưới mọi hình thức.'],
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
