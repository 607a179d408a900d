import type { Family } from '../rule.js'
import { shapesHolding } from '../shapes.js'

const LETTERS = 'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآئءيك'
const NAMED =
  /^(?:نویسنده|نویسندگان|خبرنگار|گزارش|گزارش از|مترجم|ترجمه|تهیه و تنظیم|تهیه[\u200c ]?کننده|گفت[\u200c ]?و[\u200c ]?گو از|گفتگو از|گفت[\u200c ]?و[\u200c ]?گو|گفتگو|نوشته|به قلم|یادداشت از|تدوین|دبیر|سردبیر|مصاحبه) ?[:/|–-] ?(?:[\p{L}\p{M}\u200c.]{2,20} ){1,3}[\p{L}\p{M}\u200c]{2,20}$/u

/** Who wrote it, above the story. Persian has no capitals: a name is two to four words without a stop. */
export const byline = {
  /** A label and a name: `نویسنده: علی رضایی`, `مترجم: مریم کریمی` */
  by: {
    shapes: shapesHolding(
      [
        'نویسند',
        'خبرنگار',
        'گزارش',
        'مترجم',
        'ترجمه',
        'تهیه',
        'گو',
        'نوشته',
        'به قلم',
        'یادداشت',
        'تدوین',
        'دبیر',
        'مصاحبه',
      ],
      { ends: LETTERS, near: 120, pattern: NAMED },
    ),
    place: 'head',
  },
  /** Who signs for the house: `گروه سیاسی`, `سرویس ورزشی` */
  desk: {
    lines: [
      '(گروه|سرویس|بخش) (سیاسی|اقتصادی|اجتماعی|ورزشی|فرهنگی|بین[\u200c| ]الملل|جامعه|حوادث|استان[\u200c| ]ها|هنر|فرهنگ و هنر|علمی|سلامت|اخبار|خبر|خارجی|جهان)[ {publication}]',
      '(تحریریه|تیم تحریریه|هیات تحریریه|هیئت تحریریه|گروه خبر|سایت خبری|خبرگزاری[\u200c| ]ها)',
    ],
    place: 'head',
  },
} satisfies Family
