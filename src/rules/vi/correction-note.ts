import type { Family } from '../rule.js'

/** Where a page asks for reports. What was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Báo lỗi bài viết`, `Góp ý`, `Bài viết thể hiện quan điểm riêng của tác giả`, `Gửi câu hỏi cho luật sư tại đây`. */
  report: {
    lines: [
      '(báo lỗi|gửi góp ý)[ cho| về] (bài viết|nội dung|lỗi|sai sót|tòa soạn|bài viết này|lỗi bài viết|thông tin sai|vi phạm)[ này]',
      '(báo lỗi|góp ý|góp ý bài viết|phản hồi bài viết|gửi bài viết|gửi bài cho tòa soạn|gửi bài cộng tác|gửi tin|gửi bài tại đây|gửi câu hỏi|gửi ý kiến tới tòa soạn|gửi bài|gửi tâm sự|tố cáo - phản ánh)',
      '(bài viết|nội dung bài viết|bài viết này) (thể hiện|là|không nhất thiết) (quan điểm|ý kiến|phản ánh) {matter}(tác giả|người viết|tòa soạn)[{matter}]',
      '(thông tin|nội dung|bài viết) (trên|trong bài|này) {matter}(tham khảo|không thay thế|lời khuyên){matter}',
      '(mời bạn đọc|mời độc giả|quý độc giả|bạn đọc|độc giả|mời bạn|quý vị) {matter}(tại đây|về địa chỉ|gửi bài|gửi về|qua email|vào đây|theo địa chỉ|hộp thư|{email}){matter}',
      '(gửi bài|gửi tâm sự|gửi câu hỏi|chia sẻ bài viết của bạn|độc giả đặt câu hỏi|đặt câu hỏi|độc giả gửi bài|chia sẻ câu chuyện của bạn|chia sẻ ý kiến của bạn|gửi bài cộng tác|bạn đọc gửi bài|mời độc giả đặt câu hỏi|độc giả đặt câu hỏi cho bác sĩ|chia sẻ) (tại đây|tới đây|ở đây|vào đây|cho chúng tôi tại đây|về {email}|qua {email}|tới {email})[ {matter}]',
    ],
    place: 'tail',
  },
} satisfies Family
