import type { Family } from '../rule.js'

/** Labels of a live page, and of a story that grows. */
export const liveBlog = {
  /** `Tiếp tục cập nhật…`, `Đang cập nhật`, `Báo Phố tiếp tục thông tin`, `Trực tiếp`. */
  developing: {
    lines: [
      '(tiếp tục|đang|liên tục|tin đang|vẫn đang|bài đang|thông tin đang|tiếp tục được|tin tiếp tục) (cập nhật|được cập nhật)[ thông tin| thêm]',
      '(trực tiếp|đang trực tiếp|tường thuật trực tiếp|đang phát|tin nóng|tin mới|cập nhật liên tục|xem trực tiếp|nóng|mới)',
      '{publication} (tiếp tục|sẽ tiếp tục|sẽ) (thông tin|cập nhật|đưa tin)[ (đến bạn đọc|tới bạn đọc|đến độc giả|tới độc giả|đến quý vị|về vụ việc|diễn biến vụ việc|vụ việc|sự việc|khi có thông tin mới|thông tin|diễn biến tiếp theo|về sự việc|diễn biến mới nhất)[ {words}]]',
      '(chúng tôi|tòa soạn) (sẽ tiếp tục|tiếp tục|sẽ) (thông tin|cập nhật)[ (đến bạn đọc|tới bạn đọc|đến độc giả|tới độc giả|đến quý vị|về vụ việc|diễn biến vụ việc|vụ việc|sự việc|khi có thông tin mới|thông tin|diễn biến tiếp theo|về sự việc|diễn biến mới nhất)[ {words}]]',
    ],
    endings: ['(tiếp tục cập nhật|đang cập nhật|còn tiếp|tiếp tục được cập nhật)'],
    place: 'edges',
  },
} satisfies Family
