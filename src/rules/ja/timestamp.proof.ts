import type { Proofs } from '../rule.js'
import type { timestamp } from './timestamp.js'

export const proof: Proofs<typeof timestamp> = {
  labelled: {
    removes: [
      '公開日：2024年1月2日',
      '更新日: 2024/01/02',
      '2024年1月2日 10:20 更新',
      '最終更新：1/2(火) 10:20',
      '[2024年1月2日 紙面から]',
      '2024年1月2日 有料記事',
    ],
    keeps: ['公開日は未定', '1月2日の朝、橋は落ちた。', '更新が待たれる', '2024年1月2日号外'],
  },
  ago: {
    removes: ['3時間前', '15分前', '2日前に更新', 'この記事は約3分で読めます。', '読了時間：約5分'],
    keeps: ['三時間前の出来事', '5分前に着いた男', '3日前の夜、川が鳴った。', '3分で読む歴史小説の魅力'],
  },
}
