import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  download: {
    removes: ['アプリをダウンロード', '無料アプリをダウンロード', 'アプリで読む', 'App Storeからダウンロード'],
    keeps: [
      'アプリを開発した高校生',
      'QRコードを読み取って料金を払ったが、偽物だった。',
      'アプリで読み取る時代',
      '市の防災アプリが止まった',
    ],
  },
}
