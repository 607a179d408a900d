import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  'skip-link': {
    removes: [
      'Chuyển đến nội dung',
      'Lên đầu trang',
      'Trở lại Thể thao',
      'Trở lại Thể thaoTrở lại Thể thao',
      'In bài viết',
      'Nghe bài viết này',
      'Tìm kiếm bài viết',
    ],
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
    removes: ['Trang chủ', 'Thời sự', 'Thể thao', 'Đăng nhập', 'Trang chủ > Thời sự'],
    keeps: ['Thể thao vua trở lại', 'Trước giờ bão', 'Lưu lạc'],
  },
  footer: {
    removes: [
      'Điều khoản sử dụng',
      'Giới thiệu',
      'Đường dây nóng',
      'Giới thiệu | Liên hệ | Quảng cáo',
      'Chính sách bảo mật',
    ],
    keeps: ['Giới thiệu việc làm ma', 'Liên hệ với quê nhà', 'Tuyển dụng giáo viên', 'Quảng cáo - con dao hai lưỡi'],
  },
  pager: {
    removes: [
      'Bài trước',
      'Bài tiếp theo: Làng bên sông chọn cây cầu mới',
      'Trang 1 / 3',
      'Điều hướng bài viết',
      'Kỳ tới: Cây cầu bị quên lãng',
    ],
    keeps: ['Trang trước của lịch sử', 'Bài sau cùng ông hát', 'Tin tiếp theo từ làng khiến bà ngất.'],
  },
  'tag-list': {
    removes: ['Từ khóa: lũ, cây cầu', 'Chủ đề: Lũ miền Trung', 'Từ khóa liên quan', 'Cùng chủ đề'],
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
