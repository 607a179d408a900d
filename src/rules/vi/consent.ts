import type { Family } from '../rule.js'

/** Notices about cookies. */
export const consent = {
  /** `Trang web này sử dụng cookie …`, `Chấp nhận tất cả cookie`, `Tôi đồng ý`. */
  cookies: {
    lines: [
      '(trang web|website|chúng tôi|trang|trang tin|trang này)[ này| của chúng tôi] (sử dụng|dùng) (cookie|cookies){matter}',
      '(bằng cách|bằng việc|nếu bạn) {words} (tiếp tục|sử dụng|truy cập){matter}(cookie|cookies|chính sách|điều khoản){matter}',
      '(chấp nhận|từ chối|quản lý|cài đặt|đồng ý|cho phép) [tất cả] (cookie|cookies)',
      '(chính sách cookie|tôi đồng ý|chấp nhận tất cả|đồng ý và tiếp tục|đã hiểu)',
      '[vui lòng |hãy |bạn cần ]bật javascript{matter}',
    ],
    place: 'edges',
  },
} satisfies Family
