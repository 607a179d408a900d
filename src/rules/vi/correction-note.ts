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
    lines: ['bài viết (thể hiện|là|phản ánh) (quan điểm|ý kiến) (riêng|cá nhân|của) [của] tác giả'],
    place: 'tail',
    proof: {
      removes: ['Bài viết thể hiện quan điểm riêng của tác giả.'],
      keeps: ['Bài viết thể hiện nỗi đau của người mẹ.'],
    },
  },
} satisfies ProvenFamily
