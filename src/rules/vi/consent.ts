import type { Family } from '../rule.js'

/** Notices about cookies. */
export const consent = {
  /** `Trang web này sử dụng cookie …`, `Chấp nhận tất cả cookie`, `Tôi đồng ý`. */
  cookies: {
    lines: [
      '(trang web|website|chúng tôi|trang|trang tin|trang này)[ này| của chúng tôi] (sử dụng|dùng) (cookie|cookies){notice}',
      '(bằng cách|bằng việc|nếu bạn|khi)[ {words}] (tiếp tục|sử dụng|truy cập|nhấn|bấm){notice}(đồng ý|chấp nhận|chấp thuận) {notice}(cookie|cookies|chính sách|điều khoản|quy định)[{notice}]',
      '(chấp nhận|từ chối|quản lý|cài đặt|đồng ý|cho phép) [tất cả] (cookie|cookies)',
      '(chính sách cookie|tôi đồng ý|chấp nhận tất cả|đồng ý và tiếp tục|đã hiểu|quyền riêng tư|cài đặt quyền riêng tư|tùy chọn quyền riêng tư|quản lý tùy chọn|từ chối tất cả|lưu lựa chọn|luôn bật|cookie cần thiết|xác nhận lựa chọn của tôi|quản lý lựa chọn|cài đặt cookie)',
      '[vui lòng |hãy |bạn cần ]bật javascript[ (để|trong) {notice}]',
    ],
    place: 'edges',
  },
} satisfies Family
