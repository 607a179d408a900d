import type { Family } from '../rule.js'

/** What asks the reader to load an app. */
export const appPromo = {
  /** `دانلود اپلیکیشن`, `اپلیکیشن ما را نصب کنید` */
  download: {
    lines: [
      '(دانلود|دریافت|نصب) (اپلیکیشن|اپ|نرم[\u200c| ]افزار|برنامه موبایل)[ (ما|خبرگزاری|اندروید|موبایل|ios|سایت|{words} برای {words})]',
    ],
  },
} satisfies Family
