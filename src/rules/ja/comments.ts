import type { ProvenFamily } from '../rule.js'

/** Forms and lists of comments. */
export const comments = {
  /** What only a form says: `コメントを投稿する`, `コメントを残す`, `メールアドレスが公開されることはありません。 ※ が付いている欄は必須項目です`. */
  form: {
    lines: ['が付いている欄は必須項目です'],
    proof: {
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
  },
} satisfies ProvenFamily
