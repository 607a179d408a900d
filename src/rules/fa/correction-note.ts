import type { Family } from '../rule.js'

/** What a paper says of itself. */
export const correctionNote = {
  /** `این یادداشت لزوما نظر این رسانه نیست` */
  opinion: {
    lines: ['(گزارش خطا|اعلام خطا|گزارش اشکال|گزارش مشکل|ارسال خطا)'],
    place: 'tail',
  },
} satisfies Family
