import type { ProvenFamily } from '../rule.js'

/** Where to write about mistakes, and whose views they are. */
export const correctionNote = {
  /** Where readers report mistakes: `发现错误？欢迎指正`, `文章纠错` */
  report: {
    lines: [
      '(发现|發現)(错误|錯誤|错别字|内容有误)？{title}',
      '(我要|内容)(纠错|糾錯|报错|勘误)',
      '(文章|内容|新闻)(纠错|报错)',
    ],
    place: 'edges',
    proof: { removes: ['发现错误？欢迎指正', '文章纠错'], keeps: ['发现错误的是学生。'] },
  },
} satisfies ProvenFamily
