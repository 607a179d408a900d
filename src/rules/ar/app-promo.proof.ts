import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  download: {
    removes: [
      'حمل تطبيقنا الآن',
      'حمّل تطبيق الأخبار على هاتفك',
      'متوفر على App Store',
      'حملوا تطبيق الوادي على هواتفكم',
    ],
    keeps: ['حمل تطبيق القانون معه أزمة جديدة.', 'تحميل التطبيقات ممنوع في المدارس', 'متاح على الرفوف منذ الاثنين'],
  },
}
