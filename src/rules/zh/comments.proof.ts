import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  form: {
    removes: [
      '我要评论',
      '发表评论',
      '请登录后发表评论',
      '您的邮箱地址不会被公开。 必填项已用 * 标注',
      '發佈留言必須填寫的電子郵件地址不會公開。 必填欄位標示為 *',
      '还可以输入140字',
      '發表留言 取消回覆',
    ],
    keeps: ['发表评论的市长后来道歉', '留言板上的字跡還在', '他在网上发表评论，说桥不该拆。', '登录后台的人是谁'],
  },
  heading: {
    removes: ['网友评论', '全部评论 70条', '12条評論', '評論（3）', '最新留言'],
    keeps: ['评论：桥该不该拆', '留言成了遗言', '网友评论两极', '讨论仍在继续'],
  },
}
