import type { ProvenFamily } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** A counter, a button and a plea: `14 bình luận`, `Đăng nhập để bình luận`, `Bạn nghĩ gì? Hãy để lại bình luận` */
  plea: {
    lines: [
      '{n} bình luận',
      'bình luận[ ](\\({n}\\)|: {n})',
      '(viết bình luận|gửi bình luận|để lại bình luận|thêm bình luận|xem tất cả bình luận|xem thêm bình luận)',
      '[vui lòng|bạn cần|hãy] đăng nhập để [gửi|viết|tham gia] (bình luận|gửi ý kiến)',
      '[{matter}? ][hãy |mời bạn |mời bạn đọc ](để lại|gửi|chia sẻ|viết) ' +
        '(bình luận|ý kiến|ý kiến của bạn|suy nghĩ của bạn|bình luận của bạn|quan điểm của bạn) [ở|trong|vào] [phần] ' +
        '[bình luận|dưới đây|bên dưới|phía dưới]',
    ],
    proof: {
      removes: [
        '14 bình luận',
        'Đăng nhập để bình luận',
        'Bạn nghĩ gì? Hãy để lại bình luận',
        '💬 Hãy chia sẻ ý kiến của bạn',
      ],
      keeps: ['Bạn nghĩ gì về cây cầu mới?', 'Bình luận của thẩm phán', 'Chia sẻ bữa ăn với hàng xóm'],
    },
  },
  /** Where to write to: `Mọi ý kiến xin gửi về: desk@example.org` */
  'write-to-us': {
    lines: [
      '[(bạn có tin nóng|bạn có câu hỏi|bạn có thông tin|bạn có câu chuyện)? ][hãy |xin |vui lòng ]' +
        '(gửi|gửi về|gửi tới|gửi cho chúng tôi|liên hệ chúng tôi) [về|qua|tới] [địa chỉ|email|tòa soạn|hộp thư][:] ' +
        '{email}',
      '(mọi ý kiến|mọi ý kiến đóng góp|mọi thông tin|bài viết cộng tác|bài viết|ý kiến bạn đọc) [xin|vui lòng] gửi về [địa chỉ|email|tòa soạn][:] {email}',
      'gửi (bài viết|ý kiến|tin bài|câu hỏi) [của bạn] về [địa chỉ|email|tòa soạn][:] {email}',
    ],
    place: 'edges',
    proof: {
      removes: ['Mọi ý kiến xin gửi về: desk@example.org', 'Bạn có tin nóng? Gửi về desk@example.org'],
      keeps: ['Hồ sơ nộp qua museum@example.org', 'Gửi thư cho mẹ'],
    },
  },
  /** That nobody has written yet: `Không có bình luận` */
  none: {
    lines: ['(không có|chưa có) (bình luận|nhận xét|bình luận nào|ý kiến nào)'],
    place: 'tail',
    proof: { removes: ['Không có bình luận'], keeps: ['Không có bình luận của bộ trưởng'] },
  },
  /**
   * What comment tools print around their box:
   * `Lưu tên của tôi, email, và trang web trong trình duyệt này cho lần bình luận kế tiếp của tôi.`,
   * `Đã đóng bình luận.`
   */
  box: {
    lines: [
      'lưu tên của tôi, {matter} trong trình duyệt này {matter}',
      'lưu tên của tôi, email, {matter}',
      'đã (đóng|tắt) bình luận',
      'email của bạn sẽ không được (hiển thị|công khai|hiển thị công khai)[. {matter}]',
      '(đăng|gửi|viết) (nhận xét|bình luận|ý kiến)[ của bạn]',
      '(để lại|gửi) (một|lời) (bình luận|trả lời|nhận xét)[ hủy]',
      'bình luận (cũ|mới|trước|sau)[ hơn]',
      'điều hướng bình luận',
      'bình luận của bạn đang chờ (kiểm duyệt|duyệt|phê duyệt|xét duyệt)',
      '(một|{n}) (bình luận|suy nghĩ|phản hồi) (cho|về|trên) “{title}”',
      '(pingback|trackback): {title}',
      '(bình luận|các bình luận|ý kiến) (có|chứa|mang) {words} (sẽ không được đăng|sẽ bị xóa|sẽ bị xoá|không được đăng)',
      '(vui lòng|xin vui lòng|bạn vui lòng) {words} tiếng việt có dấu',
    ],
    place: 'below',
    proof: {
      removes: [
        'Lưu tên của tôi, email, và trang web trong trình duyệt này cho lần bình luận kế tiếp của tôi.',
        'Đã đóng bình luận.',
        'Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *',
        'Đăng nhận xét',
        'Để lại một bình luận',
        'Bình luận cũ hơn',
        'Bình luận của bạn đang chờ kiểm duyệt.',
        'Một bình luận cho “Khánh thành cầu mới”',
        'Bình luận có nội dung xúc phạm sẽ không được đăng.',
      ],
      keeps: ['Lưu tên của tôi, ông dặn con.', 'Bình luận cũ của bộ trưởng gây tranh cãi.'],
    },
  },
} satisfies ProvenFamily
