import type { Proofs } from '../rule.js'
import type { sourceTrailer } from './source-trailer.js'

export const proof: Proofs<typeof sourceTrailer> = {
  source: {
    removes: ['来源：新华社', '來源／中央社', '本文摘自城市观察', '资料来源：城市统计局'],
    keeps: ['来源不明的水', '消息来源称，市长已辞职。', '转自来水管的病', '出处不明'],
  },
  'original-title': {
    removes: ['原标题：石桥封闭 居民绕行', '(原标题：石桥封闭)', '原文連結：https://paper.example/4', '阅读原文'],
    keeps: ['原标题被改了三次', '原文链接失效，读者找不到。', '阅读原文的乐趣'],
  },
}
