import type { Proofs } from '../rule.js'
import type { credit } from './credit.js'

export const proof: Proofs<typeof credit> = {
  photo: {
    removes: ['عکس: علی رضایی', 'عکاس: مریم کریمی/ایسنا'],
    keeps: ['عکس: خانه\u200cای که در سیل رفت و دیگر بازنگشت هرگز', 'عکس او پخش شد', 'تصویر: کودکی گریان کنار رود.'],
  },
  'about-author': {
    removes: ['درباره نویسنده', 'درباره نگارنده'],
    keeps: ['نویسنده ناشناس است.', 'درباره نویسنده کسی نمی‌داند.'],
  },
}
