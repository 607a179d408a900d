import { shapesHolding } from '../shapes.js'
import type { Patterns } from '../sheet.js'

const BYLINE_LETTERS = 'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآئءيك'

const NAMED =
  /^(?:نویسنده|نویسندگان|خبرنگار|گزارش|گزارش از|مترجم|ترجمه|تهیه و تنظیم|تهیه[\u200c ]?کننده|گفت[\u200c ]?و[\u200c ]?گو از|گفتگو از|گفت[\u200c ]?و[\u200c ]?گو|گفتگو|نوشته|به قلم|یادداشت از|تدوین|دبیر|سردبیر|مصاحبه) ?[:/|–-] ?(?:[\p{L}\p{M}\u200c.]{2,20} ){1,3}[\p{L}\p{M}\u200c]{2,20}$/u

const CREDIT_LETTERS = 'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآئءيكabcdefghijklmnopqrstuvwxyzAP'

const TAKEN =
  /^(?:عکس|عکس[\u200c ]?ها|عکاس|تصویر|تصاویر|عکس از|فیلم|تصویربردار|عکاسی|طرح|کاریکاتور|اینفوگرافیک) ?[:/|–-] ?(?:[\p{L}\p{M}\u200c.]{2,20}[ /]){0,4}[\p{L}\p{M}\u200c]{2,20}$/u

/** The patterns of rules that words cannot describe, by family and rule. */
export const patterns: Patterns = {
  'byline/by': {
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
      { ends: BYLINE_LETTERS, near: 120, pattern: NAMED },
    ),
  },
  'credit/photo': {
    shapes: shapesHolding(['عکس', 'عکاس', 'تصویر', 'تصاویر', 'فیلم', 'طرح', 'کاریکاتور', 'اینفوگرافیک'], {
      ends: CREDIT_LETTERS,
      near: 120,
      pattern: TAKEN,
    }),
  },
  'share/bar': {
    shapes: [
      {
        holds: ' ',
        ends: 'کرمپسنهیالXtpe',
        pattern:
          /^(?:(?:اشتراک[\u200c ]?گذاری|چاپ|ایمیل|فیسبوک|فیس[\u200c ]?بوک|توییتر|توئیتر|ایکس|اینستاگرام|واتساپ|واتس[\u200c ]?اپ|تلگرام|لینکدین|ایتا|روبیکا|سروش|بله|کپی لینک|Facebook|Twitter|X|WhatsApp|Telegram)(?:[ ,،|•/]{1,3}|$)){2,12}$/u,
      },
    ],
  },
}
