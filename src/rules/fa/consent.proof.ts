import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  'cookie-notice': {
    removes: ['پذيرش كوكي‌ها'],
    keeps: [
      'ما از آب باران استفاده می\u200cکنیم، کشاورز گفت.',
      'کوکی\u200cها در فر سوختند',
      'ما از کوکی\u200cها فقط با رضایت کاربر استفاده می\u200cکنیم، گفت شرکت.',
      'با استفاده از پهپاد و بدون نقض حریم خصوصی فیلم گرفتند.',
    ],
  },
}
