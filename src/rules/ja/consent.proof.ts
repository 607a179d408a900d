import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  cookies: {
    removes: [
      '当サイトでは利便性向上のためCookieを使用しています。',
      'Cookieポリシー',
      'JavaScriptを有効にしてください',
      '同意する',
    ],
    keeps: ['同意する議員はいなかった', 'クッキーを焼く店が町に戻った', 'このサイトでは事故が相次いだ'],
  },
}
