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
    ],
    keeps: ['Bản quyền bài hát bị tranh chấp', 'Cấm sao chép đề thi', 'Tổng biên tập bị khởi tố', 'Địa chỉ nhà bị lộ'],
  },
}
