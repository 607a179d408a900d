import type { Family } from '../rule.js'

/** Labels of running coverage. */
export const liveBlog = {
  /** `التفاصيل بعد قليل`, `يتبع...`, `الخبر قيد التحديث` */
  developing: {
    lines: ['(تحديث|يتم تحديث) (مستمر|هذا الخبر|الخبر)'],
    place: 'tail',
  },
} satisfies Family
