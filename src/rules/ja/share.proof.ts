import type { Proofs } from '../rule.js'
import type { share } from './share.js'

export const proof: Proofs<typeof share> = {
  bar: {
    removes: [
      'この記事をシェアする',
      'LINEで送る',
      'この記事をXでシェアする',
      'Facebookでシェア',
      'リンクをコピーする',
      'ツイート シェア はてなブックマーク',
      'はてなブックマーク',
    ],
    keeps: ['シェアする家', 'メールで送る年賀状', 'LINEで送られた脅迫文', '印刷する紙がない'],
  },
  button: {
    removes: ['シェア', 'ツイート', '印刷'],
    keeps: ['シェアは3割', 'ポスト小林', '保存食', 'シェアは3割に達した。'],
  },
}
