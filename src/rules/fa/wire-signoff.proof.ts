import type { Proofs } from '../rule.js'
import type { wireSignoff } from './wire-signoff.js'

export const proof: Proofs<typeof wireSignoff> = {
  'end-of-message': {
    removes: ['انتهای پیام', 'انتهای پیام/', 'انتهای پیام/۴۵۶۷', 'پایان پیام/ت ۱۲'],
    keeps: ['پایان پیامی که همه منتظرش بودند، روشن نبود.', 'انتهای پیامبر'],
  },
  agency: { removes: ['ایسنا', '(رویترز)'], keeps: ['مهر ماه رسید', 'فارس گرم است'] },
  desk: {
    removes: ['خبرنگار: علی رضایی', 'مترجم: سارا احمدی'],
    keeps: ['خبرنگار: مردی که نمی‌خوابد.', 'ترجمه: این کتاب را دو بار خواندم.'],
  },
}
