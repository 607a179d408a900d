import type { Proofs } from '../rule.js'
import type { paywall } from './paywall.js'

export const proof: Proofs<typeof paywall> = {
  locked: {
    removes: [
      '本文为付费内容',
      '訂閱會員可閱讀全文',
      '登录后阅读全文',
      '请登录以继续阅读',
      '已是會員？請登入',
      '剩余70%未读',
      '本文限訂閱會員閱讀',
      '登录阅读全文',
      '您還可以免費閱讀 3 篇文章',
      '試閱結束',
    ],
    keeps: [
      '登录后台的是内鬼',
      '会员文章被抄袭',
      '购买会员，退款无门',
      '剩余30%，银行说，将于年底支付。',
      '订阅享受不到的服务',
      '本文为读者来信',
      '订阅费上涨三成',
    ],
  },
}
