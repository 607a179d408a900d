import type { ProvenFamily } from '../rule.js'

/** Labels of running coverage. */
export const liveBlog = {
  /** `التفاصيل بعد قليل`, `يتبع...`, `الخبر قيد التحديث` */
  developing: {
    lines: ['(تحديث|يتم تحديث) (مستمر|هذا الخبر|الخبر)'],
    words: ['الخبر قيد التحديث', 'يتبع', 'التفاصيل بعد قليل'],
    place: 'tail',
    proof: {
      removes: ['تحديث مستمر'],
      keeps: ['التفاصيل لاحقا أربكت الجميع', 'يتبع القانون لوائح'],
    },
  },
} satisfies ProvenFamily
