import type { Proofs } from '../rule.js'
import type { readMore } from './read-more.js'

export const proof: Proofs<typeof readMore> = {
  labelled: {
    removes: [
      'Xem thêm: Làng bên sông chọn cây cầu mới',
      '>> Đọc thêm: Làng bên sông chọn cây cầu mới',
      'Mời độc giả xem thêm: Làng bên sông chọn cây cầu mới',
      '>>> Xem thêm: Làng bên sông chọn cây cầu mới',
      'Tin liên quan: Làng bên sông chọn cây cầu mới',
    ],
    keeps: [
      'Xem: chợ nổi họp lúc rạng đông, ông bảo.',
      'Đọc thêm sách, thầy giáo khuyên.',
      'Theo dõi: ba ngày liền, anh đứng đợi.',
      'Xem thêm hay không là tùy bạn',
      'Xem - Nghe - Đọc trong thời đại số',
    ],
  },
  link: {
    removes: ['Đọc tiếp', 'Xem chi tiết', 'Xem tất cả', 'Bấm vào đây', 'Bấm vào đây để xem chi tiết'],
    keeps: [
      'Xem thêm một mùa lũ',
      'Chi tiết vụ án',
      'Đọc tiếp bức thư, bà khóc.',
      'Tải thêm cát',
      'Bấm vào đây để nhận thưởng',
    ],
  },
  unmarked: {
    removes: ['Xem thêm Làng bên sông chọn cây cầu mới', 'Mời bạn đọc xem thêm Làng bên sông chọn cây cầu mới'],
    keeps: ['Đọc thêm sách mỗi ngày', 'Có thể bạn quan tâm đến số phận chiếc cầu'],
  },
}
