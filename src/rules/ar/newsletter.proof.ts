import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: ['اشترك في نشرتنا الإخبارية لتصلك أهم الأخبار', 'يمكنك إلغاء الاشتراك في أي وقت'],
    keeps: [
      'اشترك في النشرة ألف قارئ قبل أن تغلق',
      'اشترك في الهجوم ثلاثة رجال، قالت الشرطة.',
      'سجل ليصلك الدعم، قالت الوزارة للنازحين.',
    ],
  },
}
