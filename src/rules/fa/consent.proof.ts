import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  'cookie-notice': {
    removes: ['ما از کوکی\u200cها برای بهبود تجربه شما استفاده می\u200cکنیم', 'این سایت از کوکی استفاده می\u200cکند'],
    keeps: [
      'ما از آب باران استفاده می\u200cکنیم، کشاورز گفت.',
      'کوکی\u200cها در فر سوختند',
      'ما از کوکی\u200cها فقط با رضایت کاربر استفاده می\u200cکنیم، گفت شرکت.',
      'با استفاده از پهپاد و بدون نقض حریم خصوصی فیلم گرفتند.',
    ],
  },
  choice: { removes: ['متوجه شدم', 'قبول می\u200cکنم'], keeps: ['قبول نکرد', 'تایید شد'] },
}
