import type { Family } from '../rule.js'

/** Where a copied story says it was copied from, and under which number it is kept. */
export const sourceTrailer = {
  /** `منبع: ایسنا`, `منبع خبر: روزنامه دره` */
  source: {
    lines: [
      '(منبع|منابع|منبع خبر|به نقل از|منبع اصلی|لینک منبع|منبع انگلیسی)[ ](:|-|/|؛) ({url}|{publication})',
      'به نقل از {publication}',
    ],
    words: ['منبع', 'منابع', 'منبع خبر', 'به نقل از'],
    endings: ['(منبع|منابع|منبع خبر)[ ](:|/) {publication}', '(منبع|منابع|منبع خبر)[ ](:|/) {url}'],
    place: 'tail',
  },
  /** The number of a story on Iranian sites: `کد خبر: 123456`, `شناسه خبر ۱۲۳۴۵` */
  'news-code': {
    lines: [
      '(کد خبرنگار|کد خبر|کدخبر|شناسه خبر|کد مطلب|شماره خبر|شناسه مطلب|کد محتوا|خبر شماره|شماره مطلب|کد نوشته|کد ثبت خبر|شناسه محتوا)[ ]:[ ]({n}|{words})',
      '(کد خبر|شناسه خبر|کد مطلب|شماره خبر) {n}',
      '(تعداد بازدید|بازدید|تعداد مشاهده|بازدیدها|تعداد بازدیدکنندگان|تعداد نمایش)[ ]:[ ]({n}|{words})',
      '{n} بازدید',
    ],
    endings: ['(کد خبر|شناسه خبر|کد مطلب)[ ]:[ ]{n}'],
  },
} satisfies Family
