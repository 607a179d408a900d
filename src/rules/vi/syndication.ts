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
  /** Where it was printed first: `Bài viết được đăng lần đầu trên báo Cảng Biển.` */
  'first-printed': {
    lines: ['bài viết (được đăng|đăng) lần đầu (trên|tại) {title}'],
    place: 'tail',
    proof: {
      removes: ['Bài viết được đăng lần đầu trên báo Cảng Biển.'],
      keeps: ['Bài viết được đọc lần đầu tại tòa.'],
    },
  },
} satisfies ProvenFamily
