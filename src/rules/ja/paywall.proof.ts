import type { Proofs } from '../rule.js'
import type { paywall } from './paywall.js'

export const proof: Proofs<typeof paywall> = {
  locked: {
    removes: [
      'この記事は有料記事です。残り1234文字',
      'この記事は会員限定です',
      '残り500文字（全文900文字）',
      'ログインして続きを読む',
      '会員限定記事',
      'すでに会員の方はログイン',
      '有料会員になると続きをお読みいただけます。',
    ],
    keeps: [
      '会員限定の夜会',
      '残り500人が帰国',
      '続きは有料の席で語られた',
      '登録すると抽選で橋の石が当たる',
      '会員は三百人',
    ],
  },
}
