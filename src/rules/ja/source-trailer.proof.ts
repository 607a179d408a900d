import type { Proofs } from '../rule.js'
import type { sourceTrailer } from './source-trailer.js'

export const proof: Proofs<typeof sourceTrailer> = {
  source: {
    removes: [
      '出典：城下町新聞',
      '引用元：城下町新聞',
      '（提供：城下町新聞社）',
      'ソース：https://paper.example/4',
      '元記事はこちら',
      '参考文献',
    ],
    keeps: [
      '出典は不明',
      '出典：わからない。',
      '参考：市の窓口は平日午前9時から。',
      '提供を断った会社',
      '参考にならない地図',
      '協力は惜しまない',
    ],
  },
}
