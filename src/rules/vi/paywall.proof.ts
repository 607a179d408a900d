import type { Proofs } from '../rule.js'
import type { paywall } from './paywall.js'

export const proof: Proofs<typeof paywall> = {
  locked: {
    removes: ['Nội dung dành cho thành viên', 'Bài viết này chỉ dành cho hội viên'],
    keeps: [
      'Nội dung dành cho trẻ em',
      'Đăng ký để bỏ phiếu',
      'Đăng nhập trái phép, hai người bị bắt.',
      'Đăng nhập để xem camera hàng xóm',
      'Đăng ký để tiếp tục hưởng trợ cấp',
      'Bài viết dành cho tài khoản công khai bị xóa.',
    ],
  },
}
