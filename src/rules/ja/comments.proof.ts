import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  form: {
    removes: [
      'コメントを投稿する',
      'コメントを残す',
      'コメントを残す コメントをキャンセル',
      'メールアドレスが公開されることはありません。 ※ が付いている欄は必須項目です',
      'コメントは受け付けていません。',
      'この記事へのコメント',
    ],
    keeps: ['コメントを発表した。', 'コメントを残した市長', 'コメントを書く仕事', '投稿者は男性だった'],
  },
  heading: {
    removes: ['コメント', 'コメント（3件）', '最新コメント', '12件のコメント'],
    keeps: ['コメント全文', '返信は来なかった', '3件のコメントを市が公開'],
  },
}
