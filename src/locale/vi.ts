import type { Locale } from './locale.js'

/** Vietnamese. */
export const vi: Locale = {
  lang: 'vi',
  functionWords:
    'và của là có được trong cho không các với một người những đã khi này để đến từ ra về tại năm theo cũng như vào sẽ nhiều bị ông trên còn làm việc',
  sparing: true,
  weekdays: 'thứ hai ba tư năm sáu bảy chủ nhật t2 t3 t4 t5 t6 t7 cn',
  saidBehindComma: 'nói|viết|ghi|cho biết|cho hay|khẳng định|nhấn mạnh|phát biểu|chia sẻ|theo',
  predicates: 'là|được|bị',
  dateWords: {
    atClock: 'lúc',
    joins: 'ngày vào',
    year: 'năm',
    month: 'tháng',
    hour: 'giờ',
    minute: 'phút',
    am: 'sáng sa',
    pm: 'chiều tối ch',
    unit: 'giây phút giờ ngày tuần tháng năm',
    years: 'năm',
    ago: 'trước qua hôm nay',
  },
  and: 'và',
  tells:
    '(?<![\\p{L}\\p{M}])(?:ông|bà|anh ta|cho biết|cho hay|(?<!tiếng )nói|viết|khẳng định|tuyên bố|cho rằng|(?:tòa|toà)(?! soạn)|công an|cảnh sát|bộ trưởng|thủ tướng|bị cáo|nghi phạm|nạn nhân|lừa đảo|vụ án|khuyên|cảnh báo|thầy hỏi|cụ dặn)(?![\\p{L}\\p{M}])',
  noAuthor: 'thứ ngày tháng năm tết giáng theo nếu khi trong sau',
  publicationWords: 'và của',
  abbreviations: 'TP|Th|GS|TS|PGS|ThS',
  creditWords:
    'ảnh bài bài, biên cho clip cung cấp của dịch đồ họa hình internet minh nguồn nhóm pv phóng theo thực tổng hợp tư từ và viên video với',
  sourceLabels: 'nguồn|theo',
  bylineOpenings: 'tác giả|bài|thực hiện',
  roles: 'phóng viên|biên tập viên|pv',
  published: 'xuất bản|đăng lúc',
  updated: 'cập nhật',
  also: 'thêm',
  continueReading: 'đọc tiếp|xem tiếp',
  buttons:
    'chia sẻ|in|in bài viết|in trang|sao chép liên kết|sao chép|copy link|gửi|gửi email|thư|bình luận|thích|theo dõi|lưu|lưu bài viết|thêm|nghe|đóng',
  people: {
    openings: 'tác giả|bài|thực hiện',
    labels: 'tác giả',
    buttons: 'xem|thêm',
  },
}
