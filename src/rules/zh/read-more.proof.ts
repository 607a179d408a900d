import type { Proofs } from '../rule.js'
import type { readMore } from './read-more.js'

export const proof: Proofs<typeof readMore> = {
  link: {
    removes: ['阅读全文', '查看更多', '展开全文', '余下全文', '繼續閱讀', '點擊查看更多新聞'],
    keeps: ['阅读更慢的书', '更多人回到河边', '全文共三百页', '看更多树'],
  },
  labelled: {
    removes: [
      '延伸閱讀：小城通了電',
      '更多新聞：石橋封閉',
      '【相关阅读】石桥封闭',
      '看更多：誰拆了石橋？',
      '推荐阅读丨河水为什么涨',
      '更多城市新聞：石橋封閉',
    ],
    keeps: ['延伸閱讀能幫助學生，老師說。', '更多人：回到河边', '相关报道指出，桥早该修。', '推荐阅读书目的人'],
  },
}
