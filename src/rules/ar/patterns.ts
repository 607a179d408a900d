import { shapesHolding } from '../shapes.js'
import type { Patterns } from '../sheet.js'

const WROTE = /^كتبت?(?:ها)? ?[:/|–-] ?(?:[\p{L}\p{M}.]{2,20} ){1,4}[\p{L}\p{M}]{2,20}$/u

const PEN = /^بقلم ?[:/|–-]? ?(?:[\p{L}\p{M}.]{2,20} ){1,4}[\p{L}\p{M}]{2,20}$/u

const ROLES = [
  'إعداد',
  'اعداد',
  'تحرير',
  'تقرير',
  'حوار',
  'حاور',
  'متابعة',
  'ترجمة',
  'تحقيق',
  'الكاتب',
  'المحرر',
  'الصحفي',
  'مراسل',
]

const ROLE =
  /^(?:إعداد|اعداد|إعداد وتحرير|تحرير|تقرير|حوار|حاورها|حاوره|أجرى الحوار|متابعة|ترجمة|ترجمة وتحرير|تحقيق|الكاتبة?|المحررة?|الصحفية?|المراسلة?|مراسلتنا|مراسلنا) ?[:/|–-] ?(?:[\p{L}\p{M}.]{2,20} ){1,4}[\p{L}\p{M}]{2,20}$/u

const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءئؤأإآ'

/** The patterns of rules that words cannot describe, by family and rule. */
export const patterns: Patterns = {
  'byline/by': {
    shapes: [
      { holds: 'كتب', ends: LETTERS, near: 120, pattern: WROTE },
      { holds: 'بقلم', ends: LETTERS, near: 120, pattern: PEN },
      ...shapesHolding(ROLES, { ends: LETTERS, near: 120, pattern: ROLE }),
    ],
  },
  'copyright/rights': {
    // A name of three words at most: what it is reserved to at more length may be a sentence.
    shapes: [
      {
        holds: 'محفوظة ل',
        pattern:
          /(?:جميع|كل|كافة|حقوق) (?:الحقوق|النشر|الطبع|حقوق النشر) محفوظة ل[^\s.,،؛:]{2,24}(?: [^\s.,،؛:]{2,24})?(?: [^\s.,،؛:]{2,24})?$/u,
      },
    ],
  },
  'share/bar': {
    shapes: [
      {
        holds: ' ',
        ends: 'كرسمابتنةهيeptrmX',
        pattern:
          /^(?:(?:شارك|شاركها|مشاركة|المشاركة|طباعة|فيسبوك|فيس بوك|تويتر|إكس|واتساب|واتس اب|واتس آب|تلغرام|تيليغرام|تليجرام|تيلقرام|لينكدإن|لينكد إن|إنستغرام|انستغرام|انستجرام|يوتيوب|بينتيريست|ماسنجر|سناب شات|تيك توك|ريديت|فايبر|تمبلر|بوكيت|مشاركة عبر البريد|البريد الإلكتروني|نسخ الرابط|Odnoklassniki|VKontakte|Facebook|Twitter|WhatsApp|Telegram|LinkedIn|Pinterest|Email|Print|X|Messenger|Viber)(?:[ ,،|•/]{1,3}|$)){2,14}$/u,
      },
    ],
  },
}
