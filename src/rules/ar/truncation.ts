import type { ProvenFamily } from '../rule.js'

/** Where an excerpt says that there is more. */
export const truncation = {
  /** Glued to the last sentence: `تابع القراءة`, `اقرأ المزيد` */
  'continue-reading': {
    endings: [
      '[... ](تابع القراءة|متابعة القراءة|اقرأ المزيد|إقرأ المزيد|قراءة المزيد|أكمل القراءة|اكمل القراءة|للمزيد|' +
        'لقراءة المزيد|المزيد...|التتمة|اقرأ الخبر كاملا|لقراءة الخبر كاملا)',
    ],
    proof: {
      removes: ['تابع القراءة', '… اقرأ المزيد'],
      keeps: ['كان يحب القراءة', 'تابع القراءة حتى الفجر'],
    },
  },
} satisfies ProvenFamily
