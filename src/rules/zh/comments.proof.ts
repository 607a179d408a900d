import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  form: {
    removes: ['我要评论', '快来抢沙发', '登入後可留言', '請先登入再發表評論'],
    keeps: [
      '发表评论的市长后来道歉',
      '留言板上的字跡還在',
      '他在网上发表评论，说桥不该拆。',
      '登录后台的人是谁',
      '说说你的看法，他问孩子。',
      '在评论区，他找到了失散的弟弟',
    ],
  },
  heading: {
    removes: ['最热 最热 最热'],
    keeps: ['评论：桥该不该拆', '留言成了遗言', '网友评论两极', '网友 评论 他三天', '讨论仍在继续'],
  },
}
