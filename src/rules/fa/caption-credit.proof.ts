import type { Proofs } from '../rule.js'
import type { captionCredit } from './caption-credit.js'

export const proof: Proofs<typeof captionCredit> = {
  source: {
    removes: ['منبع تصویر، Getty Images', 'منبع عکس: ایسنا'],
    keeps: ['منبع تصویر هنوز پیدا نشده است', 'منبع عکس را لو نداد'],
  },
  label: {
    removes: ['عکس آرشیوی', 'توضیح تصویر', 'این تصویر با هوش مصنوعی ساخته شده است'],
    keeps: ['عکس آرشیوی از جنگ فروخته شد', 'توضیح تصویر برای نابینایان', 'این تصویر در موزه ساخته شده است.'],
  },
}
