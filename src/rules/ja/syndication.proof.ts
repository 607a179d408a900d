import type { Proofs } from '../rule.js'
import type { syndication } from './syndication.js'

export const proof: Proofs<typeof syndication> = {
  republished: {
    removes: [
      '※この記事は「城下町新聞」から転載したものです。',
      '本記事は、2024年1月2日に公開されたものです。',
      'この記事は城下町新聞の提供記事です',
    ],
    keeps: [
      'この記事は町の声を集めた。',
      'この記事が掲載された日',
      'この記事は彼が執筆しました。',
      '専門家による寄稿が載った。',
      '他紙から転載した記事が問題になった。',
      'この連載は来月、本として公開されました。',
      '本稿は三人で書いた。',
    ],
  },
  machine: {
    removes: ['本記事はAIを使って翻訳しています', '※この記事は生成AIを活用して作成しています。', 'AIによる要約'],
    keeps: ['この記事はAIが生成したと社は認めた。', 'AIによる要約が誤っていた', '記事は人が書く'],
  },
}
