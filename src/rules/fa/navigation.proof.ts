import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  'skip-link': {
    removes: ['پرش به محتوا'],
    keeps: ['بازگشت به خانه پس از جنگ', 'رفتن به بازار ممنوع شد'],
  },
  crumbs: {
    removes: ['صفحه اصلی / اخبار / دره', 'خانه » سیاسی » مجلس'],
    keeps: ['خانه سالمندان تعطیل شد / مدیر گریخت', 'شما اینجا هستید چون شجاعید'],
  },
  pager: { removes: ['مطلب قبلی', 'راهبری نوشته'], keeps: ['خبر بعدی بدتر بود', 'صفحه بعدی تاریخ'] },
  'tag-list': {
    removes: ['برچسب‌ها پل جدید'],
    keeps: ['موضوع روشن است', 'برچسب\u200cهای دروغین روی شیر'],
  },
}
