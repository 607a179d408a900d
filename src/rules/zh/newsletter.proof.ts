import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: ['訂閱電子報', '免费订阅我们的电子报', '輸入您的電子郵件'],
    keeps: ['订阅制改变了软件', '电子报时代来临', '他订阅的频道关闭了。'],
  },
  follow: {
    removes: [
      '欢迎关注“城市报”微信公众号',
      '追蹤《城市報》Google新聞',
      '扫码关注公众号，看更多',
      '长按二维码关注',
      '扫一扫，用手机看新闻！',
      '微信公众号：citynews',
      '點我加入LINE好友',
    ],
    keeps: ['关注河水的人', '加入义工队的第三天', '扫码支付普及到村', '微信公布新规'],
  },
}
