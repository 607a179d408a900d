import type { ProvenFamily } from '../rule.js'

/** Where to write about mistakes, and whose views they are. */
export const correctionNote = {
  /** Where readers report mistakes: `Báo lỗi bài viết` */
  report: {
    lines: ['báo (lỗi|sai|lỗi chính tả)[ bài viết| nội dung]', '(phát hiện|tìm thấy|thấy) lỗi[ {words}]?'],
    place: 'edges',
    proof: { removes: ['Báo lỗi bài viết'], keeps: ['Báo lỗi rồi mà chưa sửa, ông nói.'] },
  },
  /** Whose views they are: `Bài viết thể hiện quan điểm riêng của tác giả.` */
  opinion: {
    lines: [
      'bài viết (thể hiện|là|phản ánh) (quan điểm|ý kiến) (riêng|cá nhân|của) [của] tác giả',
      '(bài viết|bài báo|nội dung) (được thực hiện|được viết|được tạo|được dịch|này được viết) ' +
        '(với sự hỗ trợ của|bằng|với sự trợ giúp của|bởi) (ai|trí tuệ nhân tạo)[ {matter}]',
      '(bài viết|tin) này đã (đăng|được đăng) (hơn|cách đây hơn) (một|{n}) (năm|tháng)[ trước]',
      '(tin|bài|bài viết|thông tin) (đang được|tiếp tục được|sẽ được|đang) cập nhật',
      '(tiếp tục cập nhật|đang cập nhật|xem tiếp)',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Bài viết thể hiện quan điểm riêng của tác giả.',
        'Bài viết được thực hiện với sự hỗ trợ của AI.',
        'Bài viết này đã đăng hơn một năm trước.',
        'Tin đang được cập nhật.',
      ],
      keeps: ['Bài viết thể hiện nỗi đau của người mẹ.'],
    },
  },
} satisfies ProvenFamily
