import type { ProvenFamily } from '../rule.js'

/** Labels of ads, and what a page says where one interrupts it. */
export const adMarker = {
  /** The label above an ad: `Quảng cáo`, `QUẢNG CÁO`, `Tin tài trợ`, `Nội dung tài trợ`. */
  label: {
    lines: ['quảng cáo {n}'],
    words: [
      'quảng cáo',
      'quảng cáo quảng cáo',
      'tin tài trợ',
      'nội dung tài trợ',
      'bài viết tài trợ',
      'nội dung được tài trợ',
      'được tài trợ',
      'thông tin quảng cáo',
      'đóng quảng cáo',
      'bỏ qua quảng cáo',
      'tin quảng cáo',
      'bài quảng cáo',
      'liên kết tài trợ',
      'liên kết quảng cáo',
      'nội dung quảng cáo',
      'vị trí quảng cáo',
      'liên hệ quảng cáo',
      'đặt quảng cáo',
      'tắt quảng cáo',
      'quảng cáo bởi google',
    ],
    proof: {
      removes: ['Quảng cáo', 'QUẢNG CÁO', 'Tin tài trợ', '- Quảng cáo -'],
      keeps: ['Quảng cáo sai sự thật', 'Liên hệ quảng cáo viên cũ', 'Quảng cáo đó lừa dối người mua.'],
    },
  },
  /** Where an ad cuts the text: `Bài viết tiếp tục sau quảng cáo`, `Cuộn xuống để đọc tiếp`, `Xem tiếp bên dưới`. */
  'continues-below': {
    lines: [
      '(bài viết|nội dung|tin|bài|bài báo) (tiếp tục|còn tiếp|tiếp theo) (sau|bên dưới|phía dưới|dưới) [phần] (quảng cáo|quảng cáo này|video)[ này]',
      '(cuộn|kéo|lướt|vuốt) (xuống|xuống dưới) để (đọc|xem|tiếp tục|đọc tiếp|xem tiếp|tiếp tục đọc)[ tiếp| nội dung| thêm]',
      '(đọc|xem) tiếp (bên dưới|phía dưới|sau quảng cáo|ở dưới)',
    ],
    proof: {
      removes: ['Bài viết tiếp tục sau quảng cáo', 'Cuộn xuống để đọc tiếp', 'Xem tiếp bên dưới'],
      keeps: ['Nội dung tiếp tục được bàn', 'Kéo xuống sông', 'Đọc tiếp trang sau, cô giáo nói.'],
    },
  },
  /** What a page earns: `Bài viết có chứa liên kết tiếp thị`. */
  affiliate: {
    lines: [
      '(bài viết|trang|trang này|nội dung|bài viết này)[ này] (có|có chứa|chứa|có thể chứa) ' +
        '(liên kết tiếp thị|liên kết affiliate|link affiliate|liên kết tiếp thị liên kết|liên kết liên kết)[{notice}]',
      'chúng tôi có thể (nhận|nhận được|được hưởng) hoa hồng {notice}(liên kết|link|mua hàng|mua){notice}',
    ],
    place: 'edges',
    proof: {
      removes: ['Bài viết có chứa liên kết tiếp thị', 'Chúng tôi có thể nhận hoa hồng khi bạn mua hàng qua liên kết'],
      keeps: ['Bài viết có chứa lỗi', 'Chúng tôi có thể nhận hoa'],
    },
  },
  /** Labels of paid matter: `PR`, `Thông tin doanh nghiệp`, `Tài trợ`. */
  'paid-label': {
    lines: [
      '(pr|tài trợ|thông tin doanh nghiệp|doanh nghiệp tự giới thiệu|thông cáo báo chí|nhà tài trợ|đối tác|' +
        'khuyến mãi|nội dung hợp tác|(thông tin|bài viết|nội dung) (được cung cấp bởi|do) {credit}[ cung cấp| tài trợ])',
      '(bài viết|nội dung) (được tài trợ bởi|hợp tác với|do) {credit}',
    ],
    place: 'run',
    proof: {
      removes: ['Thông cáo báo chí', 'Tài trợ', 'Nhà tài trợ'],
      keeps: ['Tài trợ khủng bố', 'Đối tác bỏ trốn', 'Khuyến mãi ảo'],
    },
  },
} satisfies ProvenFamily
