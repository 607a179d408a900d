import type { ProvenFamily } from '../rule.js'

/** Where a page holds back the rest. */
export const paywall = {
  /** `Nội dung dành cho thành viên`, `Đăng nhập để đọc tiếp`, `Bạn cần đăng ký gói để đọc`, `Đọc miễn phí`. */
  locked: {
    lines: [
      '(nội dung|bài viết|bài)[ này] (dành cho|chỉ dành cho|dành riêng cho) ' +
        '(thành viên|hội viên|độc giả|người đăng ký|thuê bao)[ trả phí| đăng ký| đã đăng ký| đặc biệt| vip| plus|' +
        ' premium| có trả phí| dài hạn| của {publication}| {publication}][(.|,) {notice}]',
      '(đã có tài khoản|đã là thành viên|chưa có tài khoản|bạn đã có tài khoản|bạn chưa có tài khoản)[?] ' +
        '[đăng nhập|đăng ký|hãy đăng nhập|đăng nhập ngay|đăng ký ngay|tại đây]',
    ],
    words: [
      'đọc miễn phí',
      'bạn cần đăng ký gói để đọc',
      'bài trả phí',
      'nội dung trả phí',
      'dành cho hội viên',
      'mua gói đọc',
      'các gói đọc',
      'đăng ký gói',
      'dùng thử miễn phí',
      'đọc không giới hạn',
      'mở khóa bài viết',
      'thành viên đặc biệt',
    ],
    place: 'edges',
    proof: {
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
  },
  /** `Đăng nhập để đọc tiếp`, `Vui lòng đăng nhập để xem toàn bộ bài viết` */
  'log-in': {
    lines: [
      '[vui lòng|hãy] (đăng nhập|đăng ký) [hoặc đăng ký] để ' +
        '(đọc tiếp|xem tiếp|đọc toàn bộ|xem toàn bộ|đọc đầy đủ|tiếp tục đọc|đọc toàn văn)' +
        '[ (bài viết|nội dung|bài báo|bài)[ này]]',
      '(dùng thử|đọc thử|đọc) miễn phí (một|{n}) (tháng|ngày|tuần)',
      '(hủy|huỷ) bất cứ lúc nào',
    ],
    proof: {
      removes: ['Đăng nhập để đọc tiếp', 'Vui lòng đăng nhập để xem toàn bộ bài viết', 'Dùng thử miễn phí một tháng'],
      keeps: ['Đăng nhập vào máy, kẻ lừa đảo bảo.', 'Đăng ký để đọc kinh'],
    },
  },
} satisfies ProvenFamily
