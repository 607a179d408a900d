import type { Family } from '../rule.js'

/** Notices about cookies and scripts. */
export const consent = {
  /** Whole notices: `当サイトではCookieを使用しています。…`, `JavaScriptを有効にしてください`. */
  cookies: {
    lines: [
      '(当サイト|このサイト|本サイト|当社|弊社|当ウェブサイト|本ウェブサイト|このウェブサイト|当社サイト|{site}サイト)(では|は)[、]{matter}(cookie|cookies|クッキー){matter}',
      '(cookie|cookies|クッキー)(ポリシー|の設定|設定|を許可|を拒否|に同意|をすべて受け入れる|の使用に同意する|を受け入れる|の使用について|などの設定{title}|を管理)',
      '[すべての](cookie|クッキー)を(受け入れる|許可する|拒否する|管理する)',
      '[ブラウザの|お使いのブラウザの][ ]javascript[ ](を有効にしてください|が無効です|を有効にして{words}|が無効になっています)[。][{matter}]',
      'javascript[ ](を有効|が無効|を有効に){matter}',
      '(同意する|同意して続ける|同意しない|すべて同意する|詳細を見る|閉じる|設定を保存)',
      '当サイトは最新ブラウザでの{matter}',
    ],
    place: 'edges',
  },
} satisfies Family
