import type { Family } from '../rule.js'

/** What a site must ask before it may show itself. */
export const consent = {
  /** `ما از کوکی~ها برای بهبود تجربه شما استفاده می~کنیم` */
  'cookie-notice': {
    lines: ['(پذیرش|قبول|تنظیمات|رد) (کوکی[\u200c| ]ها|همه کوکی[\u200c| ]ها|کوکی)'],
  },
} satisfies Family
