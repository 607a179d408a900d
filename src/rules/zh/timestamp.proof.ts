import type { Proofs } from '../rule.js'
import type { timestamp } from './timestamp.js'

export const proof: Proofs<typeof timestamp> = {
  labelled: {
    removes: [
      '发布时间：2024-01-02 10:20',
      '最後更新：2024年1月2日',
      '2024-01-02 10:20 来源：城市报',
      '2024年1月2日 10:20',
      '更新时间 2024年1月2日',
    ],
    keeps: ['发布时间推迟到三月', '更新时间表曝光', '2024年1月2日，河水漫过石桥。', '2024年1月的河'],
  },
  ago: { removes: ['3小时前', '40 分鐘前', '昨天 10:20'], keeps: ['三小时前的决定', '3小时前后的变化', '昨天的桥'] },
  counter: {
    removes: ['阅读 1234', '瀏覽數：300', '阅读时间约3分钟', '1200次阅读', '全文共 3000 字，阅读大约需要 8 分钟'],
    keeps: ['阅读三小时', '点击即死', '全文共三章'],
  },
}
