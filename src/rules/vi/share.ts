import type { Family } from '../rule.js'

/** Buttons that send a story on. */
export const share = {
  /** `Chia sẻ bài viết`, `Chia sẻ Copy link thành công`, `Copy link thành công`, `Chia sẻ lên Facebook`, `Sao chép liên kết`. */
  bar: {
    lines: [
      '(chia sẻ|share|đăng|gửi|bấm để chia sẻ|nhấn vào chia sẻ|chia sẻ bài viết) (lên|trên|qua|tới|với|trên|đến) ({platforms}|zalo|email|mạng xã hội|bạn bè)[ \\({words}\\)]',
      '(link bài gốc|lấy link)[ ][:][ ]({url}[ {notice}]|{publication})',
      '(chia sẻ|share|thích) {buttons}',
      '(thích và chia sẻ|bạn thấy bài viết này[ (hữu ích|có hữu ích|thế nào|hay|như thế nào){notice}][?]|chia sẻ bài viết này|chia sẻ ngay|in email|zalo facebook twitter)',
      '(chia sẻ|lượt chia sẻ|thích)[ ][:|\\(]{n}[\\)]',
      '{n} (chia sẻ|lượt chia sẻ|lượt xem|lượt thích)',
    ],
    place: 'edges',
  },
  /** A word: `Chia sẻ`, `Zalo`, `Thích`, `Lưu`. */
  button: {
    words: [
      'chia sẻ',
      'chia sẻ:',
      'zalo',
      'thích',
      'lưu',
      'lưu bài',
      'facebook zalo',
      'sao chép',
      'bình luận',
      'gửi email',
      'gửi mail',
      'thích chia sẻ',
      'chia sẻ thích',
      'tiktok',
      'copy',
    ],
    place: 'run',
  },
} satisfies Family
