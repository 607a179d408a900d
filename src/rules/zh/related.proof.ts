import type { Proofs } from '../rule.js'
import type { related } from './related.js'

export const proof: Proofs<typeof related> = {
  'related-stories': {
    removes: [
      '相关新闻',
      '关联阅读',
      '延伸閱讀',
      '推薦閱讀',
      '您可能感兴趣',
      '猜你喜欢',
      '【相关阅读】',
      '大家都在看',
      '猜您喜欢',
      '相關議題',
    ],
    keeps: ['相关新闻报道引起轩然大波', '延伸閱讀的價值', '你可能不知道的桥', '推荐他的人是校长', '大家都在看桥'],
  },
  ranking: {
    removes: ['热门新闻', '今日熱門新聞', '最新文章', '点击排行', '頭條新聞', '即時新聞', '點閱排行', '24小时点击排行'],
    keeps: ['热门景点关门', '最新文章引爭議', '排行榜造假案', '独家：桥是谁拆的'],
  },
}
