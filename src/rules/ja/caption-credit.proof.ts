import type { Proofs } from '../rule.js'
import type { captionCredit } from './caption-credit.js'

export const proof: Proofs<typeof captionCredit> = {
  'caption-with-credit': {
    removes: [
      '増水した川と石橋＝2日、山田太郎撮影',
      '石橋（写真：共同通信社）',
      '記者会見する市長（撮影・山田太郎）',
      '増水した川（市提供）',
    ],
    keeps: ['映画の撮影', '彼は写真を撮影し、新聞社に提供', '石橋（手前）と新しい橋'],
  },
  label: {
    removes: [
      '写真：山田太郎',
      '写真はイメージです',
      '（資料写真）',
      '写真はイメージです（iStock）',
      '全5枚の写真を見る',
      '写真提供＝市役所',
      '写真を拡大',
    ],
    keeps: ['写真は語る', 'イメージは悪くない', '写真と本文の間', '撮影は三日間続いた。', '写真家の一生'],
  },
}
