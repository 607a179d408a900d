import type { ProvenFamily } from '../rule.js'

/** Notices about cookies and scripts. */
export const consent = {
  /** Whole notices: `当サイトではCookieを使用しています。…`, `JavaScriptを有効にしてください`. */
  cookies: {
    lines: [
      '[すべての](cookie|クッキー)を(受け入れる|許可する|拒否する|管理する)',
      'すべて(許可|許可する|受け入れる|拒否|拒否する|同意|同意する)',
    ],
    words: ['同意する', '同意して続ける', '同意しない', 'すべて同意する', '詳細を見る', '閉じる', '設定を保存'],
    place: 'edges',
    proof: {
      removes: ['すべて拒否', '同意する'],
      keeps: [
        '同意する議員はいなかった',
        '当社はクッキーを使って利用者を追跡していた。',
        '当サイトはクッキーを無断で使ったと指摘された。',
        'JavaScriptが無効な利用者は被害を免れた。',
        'クッキーを焼く店が町に戻った',
        'このサイトでは事故が相次いだ',
      ],
    },
  },
} satisfies ProvenFamily
