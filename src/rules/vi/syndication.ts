import type { ProvenFamily } from '../rule.js'

/** Who ran a story first, and what a machine made. */
export const syndication = {
  /** What a machine read or translated: `Bài viết này được dịch tự động` */
  machine: {
    lines: [
      '(bài viết|bài báo|văn bản|nội dung) [này] được (đọc|dịch|viết|tóm tắt|tạo) [tự động] (bằng|bởi) (ai|trí tuệ nhân tạo|máy)',
      '(bài viết|bài báo|văn bản|nội dung) [này] được dịch tự động',
    ],
    place: 'edges',
    proof: {
      removes: ['Bài viết được đọc bằng AI', 'Bài viết này được dịch tự động'],
      keeps: ['Bài viết này do hai người viết.'],
    },
  },
} satisfies ProvenFamily
