import type { Proofs } from '../rule.js'
import type { paywall } from './paywall.js'

export const proof: Proofs<typeof paywall> = {
  'to-continue': {
    removes: ['برای خواندن ادامه مطلب وارد شوید', 'این مطلب ویژه مشترکان است'],
    keeps: ['برای دریافت یارانه وارد سامانه شوید، گفت وزیر.', 'این محتوا ویژه دانش‌آموزان ساخته شد.'],
  },
}
