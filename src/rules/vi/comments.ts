import type { Family } from '../rule.js'

/** Forms and lists of comments. */
export const comments = {
  /** What only a form says: `Gửi bình luận`, `Ý kiến của bạn`, `Vui lòng nhập tiếng Việt có dấu`, `Email của bạn sẽ không được hiển thị công khai`. */
  form: {
    lines: [
      '(gửi|viết|thêm|để lại|đăng|xem|ẩn|hiện|tải|đóng|mời bạn|nhập) (bình luận|ý kiến|phản hồi|nhận xét|một bình luận|ý kiến của bạn|bình luận của bạn|nhận xét của bạn|tất cả bình luận|thêm bình luận|câu trả lời|nội dung bình luận)[ của bạn| của bạn tại đây| hủy| đầu tiên| tại đây| khác]',
      '(ý kiến|bình luận|nhận xét|bạn nghĩ gì|chia sẻ ý kiến) (của bạn|của bạn đọc|bạn đọc|độc giả|về tin này|về tin này?|về bài viết này|về bài viết này?|về vấn đề này|về vấn đề này?)[ sẽ được {words}]',
      '(email|thư điện tử|địa chỉ email)[ của bạn] sẽ không được (hiển thị|công bố|công khai)[{notice}]',
      '(các trường bắt buộc|trường bắt buộc|các trường có dấu|các ô đánh dấu)[ \\*] (được đánh dấu|là bắt buộc|đánh dấu|phải điền|bắt buộc|cần điền)[ \\*| {notice}]',
      'lưu tên của tôi{notice}(trình duyệt|bình luận)[{notice}]',
      '(vui lòng|xin vui lòng|bạn vui lòng|hãy|bạn cần|bạn phải|mời bạn) (đăng nhập|nhập|gõ|viết) {notice}(bình luận|ý kiến|tiếng việt có dấu|phản hồi|nhận xét)[{notice}]',
      '(vui lòng|xin vui lòng|bạn vui lòng|hãy) (nhập|gõ|viết|bình luận bằng) (tiếng việt có dấu|có dấu)',
      '(hãy là người đầu tiên|hãy trở thành người đầu tiên|trở thành người đầu tiên|chưa có bình luận|chưa có ý kiến|hiện chưa có bình luận|hiện chưa có ý kiến)[ nào[ {notice}]| (cho|về) (bài viết|bài|tin|nội dung|sản phẩm)[ này]| (bình luận|gửi|chia sẻ|nhận xét|đánh giá|để lại|viết)[ {words}]]',
      '(bình luận|ý kiến) (đã bị đóng|đã đóng|không được phép|bị đóng|sẽ được (kiểm duyệt|biên tập|xét duyệt){notice}|được (kiểm duyệt|xét duyệt) trước khi {notice})',
      '(để lại một bình luận|trả lời hủy|hủy trả lời|hủy|để lại một trả lời|trả lời|để lại một phản hồi hủy|để lại bình luận|bình luận bằng tài khoản {words}|mới nhất quan tâm nhất|quan tâm nhất mới nhất|xem thêm bình luận|{n} trả lời)',
      '(tôi đồng ý|đồng ý) (với|và) (điều khoản|chính sách|quy định) (sử dụng|bảo mật|riêng tư|dịch vụ|quyền riêng tư|thành viên|cookie|bình luận)[ {words}]',
    ],
    place: 'tail',
  },
  /** Headings and counters: `Bình luận`, `Ý kiến (3)`, `3 bình luận`. */
  heading: {
    lines: [
      '(bình luận|ý kiến|phản hồi|ý kiến bạn đọc|ý kiến độc giả|bình luận mới nhất|bình luận gần đây|nhận xét|thảo luận|báo vi phạm|báo cáo|mới nhất trước|cũ nhất trước|quan tâm nhất|thích nhất|họ tên|họ và tên|email|tên|gửi|gửi đi|hủy|nhập lại|mã xác nhận|bạn đọc|vi phạm|tiêu đề|hữu ích|tặng sao)',
      '(bình luận|ý kiến|phản hồi|nhận xét)[ ][\\(|:][ ]{n}[\\)]',
      '{n} (bình luận|ý kiến|phản hồi|nhận xét|lượt thích|thích)',
    ],
    place: 'tail',
  },
} satisfies Family
