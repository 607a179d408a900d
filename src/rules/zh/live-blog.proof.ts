import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  developing: {
    removes: ['稍后更新'],
    keeps: ['更多消息要等到明天。', '系统持续更新，旧机停用。', '内容更新后，他又看了一遍'],
  },
}
