import type { Proofs } from '../rule.js'
import type { captionCredit } from './caption-credit.js'

export const proof: Proofs<typeof captionCredit> = {
  source: {
    removes: ['منبع تصویر، Getty Images', 'منبع عکس: ایسنا'],
    keeps: ['منبع تصویر هنوز پیدا نشده است', 'منبع عکس را لو نداد'],
  },
  label: {
    removes: ['عکس آرشیوی', 'توضیح تصویر'],
    keeps: ['عکس آرشیوی از جنگ فروخته شد', 'توضیح تصویر برای نابینایان'],
  },
}
