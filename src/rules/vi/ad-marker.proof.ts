import type { Proofs } from '../rule.js'
import type { adMarker } from './ad-marker.js'

export const proof: Proofs<typeof adMarker> = {
  label: {
    removes: ['Quảng cáo', 'QUẢNG CÁO', 'Tin tài trợ', '- Quảng cáo -'],
    keeps: ['Quảng cáo sai sự thật', 'Liên hệ quảng cáo viên cũ', 'Quảng cáo đó lừa dối người mua.'],
  },
  'continues-below': {
    removes: ['Bài viết tiếp tục sau quảng cáo', 'Cuộn xuống để đọc tiếp', 'Xem tiếp bên dưới'],
    keeps: ['Nội dung tiếp tục được bàn', 'Kéo xuống sông', 'Đọc tiếp trang sau, cô giáo nói.'],
  },
  'paid-label': {
    removes: ['Thông cáo báo chí', 'Tài trợ', 'Nhà tài trợ'],
    keeps: ['Tài trợ khủng bố', 'Đối tác bỏ trốn', 'Khuyến mãi ảo'],
  },
  affiliate: {
    removes: ['Bài viết có chứa liên kết tiếp thị', 'Chúng tôi có thể nhận hoa hồng khi bạn mua hàng qua liên kết'],
    keeps: ['Bài viết có chứa lỗi', 'Chúng tôi có thể nhận hoa'],
  },
}
