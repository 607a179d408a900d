import type { Proofs } from '../rule.js'
import type { copyright } from './copyright.js'

export const proof: Proofs<typeof copyright> = {
  reserved: {
    removes: ['تمامی حقوق محفوظ است', 'کلیه حقوق مادی و معنوی این سایت محفوظ است', 'نقل مطالب با ذکر منبع بلامانع است'],
    keeps: ['تمامی حقوق کارگران پرداخت شد', 'استفاده از آب چاه ممنوع است، گفت.', 'حقوق محفوظ ماند'],
  },
}
