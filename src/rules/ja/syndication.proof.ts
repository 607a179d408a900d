import type { Proofs } from '../rule.js'
import type { syndication } from './syndication.js'

export const proof: Proofs<typeof syndication> = {
  republished: {
    removes: [
      '※この記事は「城下町新聞」から転載したものです。',
      '本記事は、2024年1月2日に公開されたものです。',
      'この記事は城下町新聞の提供記事です',
    ],
    keeps: ['この記事は町の声を集めた。', 'この記事が掲載された日', '本稿は三人で書いた。'],
  },
}
