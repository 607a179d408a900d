import type { Proofs } from '../rule.js'
import type { share } from './share.js'

export const proof: Proofs<typeof share> = {
  bar: {
    removes: [
      '分享到：',
      '分享让更多人看到',
      '分享至好友和朋友圈',
      '複製連結',
      '分享到微信',
      '分享本文',
      '用微信扫描二维码',
      '新浪微博微信QQ空间',
      '分享到：微信 微博 QQ空间',
      '用手机看新闻',
      '用LINE傳送',
    ],
    keeps: [
      '他分享到：那年河水很大',
      '分享给孩子的故事',
      '微信用户突破十亿',
      '微信扫描二维码后，她的钱没了。',
      '复制人的权利',
    ],
  },
  button: { removes: ['分享', '分享 收藏 打印', '微信', '轉寄', '點讚'], keeps: ['分享经济', '微信改版', '收藏家'] },
}
