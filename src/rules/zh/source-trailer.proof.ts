import type { Proofs } from '../rule.js'
import type { sourceTrailer } from './source-trailer.js'

export const proof: Proofs<typeof sourceTrailer> = {
  source: {
    removes: [
      '来源：新华社',
      '來源／中央社',
      '本文摘自城市观察',
      '资料来源：城市统计局',
      '文章授權轉載自《城市報》',
      '本文发表于《城市报》3月5日',
    ],
    keeps: [
      '来源不明的水',
      '来源：不明的资金流入了账户。',
      '綜合：三地股市收盤下跌',
      '此文由他授权发表。',
      '文章发表于《新青年》。',
      '本文由市长授权发布，他否认。',
      '消息来源称，市长已辞职。',
      '转自来水管的病',
      '出处不明',
    ],
  },
  'original-title': {
    removes: [
      '原标题：石桥封闭 居民绕行',
      '(原标题：石桥封闭)',
      '原文連結：https://paper.example/4',
      '阅读原文',
      '（原题为《石桥封闭》）',
      '点击“阅读原文”查看更多',
    ],
    keeps: ['原标题被改了三次', '原文链接失效，读者找不到。', '链接：什么是断桥', '阅读原文的乐趣'],
  },
}
