import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  'skip-link': {
    removes: ['Chuyển đến nội dung', 'Trở lại Thể thao', 'Trở lại Thể thaoTrở lại Thể thao'],
    keeps: [
      'Trở lại thể thao sau chấn thương, anh vô địch.',
      'Về trang trại',
      'Tìm kiếm nạn nhân mất tích',
      'Tìm tin vui giữa mùa dịch',
      'Đọc bài phát biểu của chủ tịch',
      'Giọng nữ trong đoạn băng',
    ],
  },
  'menu-word': {
    removes: ['Trang chủ > Thời sự'],
    keeps: ['Thể thao vua trở lại', 'Trước giờ bão', 'Lưu lạc'],
  },
  footer: {
    removes: ['Giới thiệu | Liên hệ | Quảng cáo'],
    keeps: ['Giới thiệu việc làm ma', 'Liên hệ với quê nhà', 'Tuyển dụng giáo viên', 'Quảng cáo - con dao hai lưỡi'],
  },
  pager: {
    removes: ['Bài trước', 'Bài tiếp theo: Làng bên sông chọn cây cầu mới', 'Trang 1 / 3'],
    keeps: ['Trang trước của lịch sử', 'Bài sau cùng ông hát', 'Tin tiếp theo từ làng khiến bà ngất.'],
  },
  'tag-list': {
    removes: ['Dang trong Harbour News'],
    keeps: [
      'Chủ đề cuộc họp là lũ',
      'Sự kiện lịch sử',
      'Thẻ bài đã hết hạn',
      'Nhãn: chất độc',
      'Đăng tại Hà Nội',
      'Đã đăng ở nhiều báo',
    ],
  },
}
