import type { Proofs } from '../rule.js'
import type { wireSignoff } from './wire-signoff.js'

export const proof: Proofs<typeof wireSignoff> = {
  end: {
    removes: ['（完）', '(完)', '（新华社）', '据央视新闻客户端'],
    keeps: ['完胜', '新华社称，桥已修复。', '综合大楼着火', '完了，他说。'],
  },
}
