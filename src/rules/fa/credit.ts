import type { ProvenFamily } from '../rule.js'
import { shapesHolding } from '../shapes.js'

const LETTERS = 'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآئءيكabcdefghijklmnopqrstuvwxyzAP'
const TAKEN =
  /^(?:عکس|عکس[\u200c ]?ها|عکاس|تصویر|تصاویر|عکس از|فیلم|تصویربردار|عکاسی|طرح|کاریکاتور|اینفوگرافیک) ?[:/|–-] ?(?:[\p{L}\p{M}\u200c.]{2,20}[ /]){0,4}[\p{L}\p{M}\u200c]{2,20}$/u

/** Who took the picture. */
export const credit = {
  /** `عکس: علی رضایی` */
  photo: {
    shapes: shapesHolding(['عکس', 'عکاس', 'تصویر', 'تصاویر', 'فیلم', 'طرح', 'کاریکاتور', 'اینفوگرافیک'], {
      ends: LETTERS,
      near: 120,
      pattern: TAKEN,
    }),
    endings: ['(عکس|عکاس)[ ]: {author}'],
    place: 'edges',
    proof: {
      removes: ['عکس: علی رضایی', 'عکاس: مریم کریمی/ایسنا'],
      keeps: ['عکس: خانه\u200cای که در سیل رفت و دیگر بازنگشت هرگز', 'عکس او پخش شد', 'تصویر: کودکی گریان کنار رود.'],
    },
  },
  /** A heading above a biography: `درباره نویسنده` */
  'about-author': {
    lines: ['(درباره [ی] (نویسنده|نگارنده))'],
    place: 'tail',
    headsBiography: 'any',
    proof: {
      removes: ['درباره نویسنده', 'درباره نگارنده'],
      keeps: ['نویسنده ناشناس است.', 'درباره نویسنده کسی نمی‌داند.'],
    },
  },
} satisfies ProvenFamily
