import type { Family } from '../rule.js'

/** Forms and lists of comments. */
export const comments = {
  /** What only a form says: `コメントを投稿する`, `コメントを残す`, `メールアドレスが公開されることはありません。 ※ が付いている欄は必須項目です`. */
  form: {
    lines: ['が付いている欄は必須項目です'],
  },
} satisfies Family
