import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  badge: { removes: ['直播中', '持续更新', '直播回放', '快訊'], keeps: ['直播带货', '持续更新设备', '突发事件应对法'] },
  developing: {
    removes: ['（新聞持續更新中）', '詳情稍後更新', '稍后更新'],
    keeps: ['更多消息要等到明天。', '系统持续更新，旧机停用。', '内容更新后，他又看了一遍'],
  },
}
