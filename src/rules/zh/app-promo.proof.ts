import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  open: {
    removes: ['打开APP', '客户端下载', '在App中打开', 'APP下载', '點我下載'],
    keeps: [
      '下载量突破百万',
      '打开手机，他看到了那条短信。',
      '打开APP，查看余额，她发现钱没了',
      '客户端下载量下降三成',
      '打开客户端的人少了',
    ],
  },
}
