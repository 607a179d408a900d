import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  form: {
    removes: ['※ が付いている欄は必須項目です'],
    keeps: [
      'コメントを発表した。',
      'コメントを残した市長',
      'ご意見をお聞かせください、と市長は言った。',
      '次回のコメントで使用するため、市は記録を残した。',
      'コメントを書く仕事',
      '投稿者は男性だった',
    ],
  },
}
