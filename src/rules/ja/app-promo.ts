import type { ProvenFamily } from '../rule.js'

/** Where a page sends its readers to its app. */
export const appPromo = {
  /** `アプリをダウンロード`, `アプリで読む`, `ニュースアプリはこちら`, `App Storeからダウンロード`. */
  download: {
    lines: [
      '[公式|無料|ニュース|専用|今すぐ|無料の](アプリ|スマホアプリ)(を|の|で|が|は)(ダウンロード|入手|開く|読む|見る|続きを読む|ダウンロードする|インストール|ご紹介|ダウンロードはこちら|もっと便利に|さらに快適に|便利|使いやすく|こちら|登場)',
      '(app store|google play)(からダウンロード|で手に入れよう|で入手)',
      '(app store|google play)で(ダウンロード|入手|手に入れよう|ダウンロードする)',
    ],
    place: 'edges',
    proof: {
      removes: ['アプリをダウンロード', '無料アプリをダウンロード', 'アプリで読む', 'App Storeからダウンロード'],
      keeps: [
        'アプリを開発した高校生',
        'QRコードを読み取って料金を払ったが、偽物だった。',
        'アプリで読み取る時代',
        '市の防災アプリが止まった',
      ],
    },
  },
} satisfies ProvenFamily
