import type { Proofs } from '../rule.js'
import type { syndication } from './syndication.js'

export const proof: Proofs<typeof syndication> = {
  leave: {
    removes: [
      '本文经作者授权发布，转载请联系城市观察',
      '本文最初发表于城市观察。',
      '返回搜狐，查看更多',
      '凡本网注明“来源：城市报”的作品，均为本网所有。',
    ],
    keeps: ['本文首次发现于河底的箱子', '文章由他口述', '本站下车的人很多', '文章来自哪里'],
  },
  machine: {
    removes: ['本文由AI生成，仅供参考', '以上內容由人工智慧輔助產生', 'AI 生成摘要'],
    keeps: ['图片由AI生成，警方说。', '人工智能翻译的小说得了奖', '内容由人决定'],
  },
}
