import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  open: {
    removes: ['打开APP', '客户端下载', '打开城市报APP，查看更多精彩图片', '在App中打开', 'APP下载'],
    keeps: ['下载量突破百万', '打开手机，他看到了那条短信。', '客户端下载量下降三成', '打开客户端的人少了'],
  },
  'all-on-app': {
    removes: [
      '海量资讯、精准解读，尽在城市财经APP',
      '更多精彩内容，请下载城市新闻客户端',
      '立即下載《城市報》App',
      '扫码下载城市客户端',
    ],
    keeps: ['更多消息要等警方公布。', '海量资讯让人疲惫', '他们开发了一款叫“小城”的App', '欢迎下载者达百万'],
  },
}
