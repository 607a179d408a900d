import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  cookies: {
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
}
