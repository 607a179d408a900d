import type { ProvenFamily } from '../rule.js'

/** What a site must ask before it may show itself. */
export const consent = {
  /** `ما از کوکی~ها برای بهبود تجربه شما استفاده می~کنیم` */
  'cookie-notice': {
    lines: ['(پذیرش|قبول|تنظیمات|رد) (کوکی[\u200c| ]ها|همه کوکی[\u200c| ]ها|کوکی)'],
    proof: {
      removes: ['پذيرش كوكي‌ها'],
      keeps: [
        'ما از آب باران استفاده می\u200cکنیم، کشاورز گفت.',
        'کوکی\u200cها در فر سوختند',
        'ما از کوکی\u200cها فقط با رضایت کاربر استفاده می\u200cکنیم، گفت شرکت.',
        'با استفاده از پهپاد و بدون نقض حریم خصوصی فیلم گرفتند.',
      ],
    },
  },
} satisfies ProvenFamily
