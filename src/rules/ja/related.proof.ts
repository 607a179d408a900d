import type { Proofs } from '../rule.js'
import type { related } from './related.js'

export const proof: Proofs<typeof related> = {
  'related-stories': {
    removes: ['関連記事', '【関連記事】', 'あわせて読みたい', 'こちらもおすすめ', 'おすすめ記事', '関連リンク'],
    keeps: ['関連記事を三本書いた', 'こちらもまた静かな町', '読まれていない手紙', 'おすすめの宿'],
  },
  ranking: {
    removes: ['アクセスランキング', '人気記事', '新着記事', '最新ニュース', '週間アクセスランキング', '1週間'],
    keeps: ['世界ランキング三位', '人気の宿', 'トレンドは続く', '最新ニュースに市民が足を止めた'],
  },
}
