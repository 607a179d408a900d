import type { Family } from '../rule.js'

/** Where a page asks for reports. What was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Báo lỗi bài viết`, `Góp ý`, `Bài viết thể hiện quan điểm riêng của tác giả`, `Gửi câu hỏi cho luật sư tại đây`. */
  report: {
    lines: [
      '(báo lỗi|gửi góp ý)[ cho| về] (bài viết|nội dung|lỗi|sai sót|tòa soạn|bài viết này|lỗi bài viết|thông tin sai|vi phạm)[ này]',
      '(báo lỗi|góp ý|góp ý bài viết|phản hồi bài viết|gửi bài viết|gửi bài cho tòa soạn|gửi bài cộng tác|gửi tin|gửi bài tại đây|gửi câu hỏi|gửi ý kiến tới tòa soạn|gửi bài|gửi tâm sự|tố cáo - phản ánh)',
      '(bài viết|nội dung bài viết|bài viết này|bài)[ này] (thể hiện|là|không nhất thiết phản ánh|không nhất thiết thể hiện|không phản ánh) (quan điểm|ý kiến|góc nhìn|văn phong)[ và góc nhìn| và văn phong][ riêng| cá nhân| chủ quan] của (tác giả|người viết|tòa soạn|toà soạn)[(,|.|;) {notice}]',
      '(bài viết|nội dung bài viết|bài viết này)[ này] (thể hiện|là) (quan điểm|ý kiến|góc nhìn) (riêng|cá nhân)',
      '(thông tin|nội dung|bài viết) (trên|trong bài|này) {notice}(tham khảo|không thay thế|lời khuyên)[{notice}]',
      '(mời bạn đọc|mời độc giả|mời quý độc giả|quý độc giả|bạn đọc|độc giả|mời bạn|quý bạn đọc) {notice}(gửi bài|gửi câu hỏi|đặt câu hỏi|chia sẻ|gửi ý kiến|gửi phản hồi|đóng góp ý kiến|bình luận|tâm sự|gửi tin|cộng tác|gửi thư){notice}(tại đây|về địa chỉ|gửi về|qua email|vào đây|theo địa chỉ|hộp thư|{email})[{notice}]',
      '(mời bạn đọc|mời độc giả|mời quý độc giả|bạn đọc|độc giả) (gửi bài|gửi câu hỏi|đặt câu hỏi|chia sẻ|gửi ý kiến|gửi phản hồi|tâm sự){notice}(tại đây|về địa chỉ|gửi về|qua email|vào đây|theo địa chỉ|hộp thư|{email})[{notice}]',
      '(gửi bài|gửi tâm sự|gửi câu hỏi|chia sẻ bài viết của bạn|độc giả đặt câu hỏi|đặt câu hỏi|độc giả gửi bài|chia sẻ câu chuyện của bạn|chia sẻ ý kiến của bạn|gửi bài cộng tác|bạn đọc gửi bài|mời độc giả đặt câu hỏi|độc giả đặt câu hỏi cho bác sĩ|chia sẻ) (tại đây|tới đây|ở đây|vào đây|cho chúng tôi tại đây|về {email}|qua {email}|tới {email})[ {notice}]',
    ],
    place: 'tail',
  },
  /** What a machine did: `Bài viết được dịch bằng AI`. */
  machine: {
    lines: [
      '(bài viết|nội dung|bản dịch|bản tóm tắt|tóm tắt|ảnh|hình ảnh|giọng đọc|bài viết này|nội dung này) (được|do) (dịch|tạo|tạo ra|viết|tổng hợp|tóm tắt|biên dịch|thực hiện|dịch tự động) (bằng|bởi|với sự hỗ trợ của|nhờ) (ai|trí tuệ nhân tạo|google translate|google dịch|công cụ ai|chatgpt)',
      '(ảnh|hình|minh họa|ảnh minh họa|tóm tắt|dịch) (tạo bởi|bằng|bởi|do) (ai|trí tuệ nhân tạo|chatgpt|google dịch)[ tạo]',
    ],
    place: 'edges',
  },
} satisfies Family
