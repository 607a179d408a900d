import type { Family } from '../rule.js'
import { shapesHolding } from '../shapes.js'

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

/** Who wrote it, above the story. Arabic has no capitals: a name is two to four words without a stop. */
export const byline = {
  /** A label with its mark and a name: `كتب: محمد علي`, `إعداد - سارة أحمد`, `كتبت/ منى سالم` */
  by: {
    shapes: [
      { holds: 'كتب', ends: LETTERS, near: 120, pattern: WROTE },
      { holds: 'بقلم', ends: LETTERS, near: 120, pattern: PEN },
      ...shapesHolding(ROLES, { ends: LETTERS, near: 120, pattern: ROLE }),
    ],
    place: 'head',
  },
  /** Who signs for the house: `فريق التحرير`, `مراسلنا`, `متابعات` */
  desk: {
    lines: [
      '(فريق التحرير|هيئة التحرير|كتب المحرر|قسم التحرير|من مراسلنا|مراسلنا|من مراسلتنا|غرفة الأخبار|غرفة التحرير|وكالات|الوكالات|متابعات|رصد وكالات|صحف ووكالات|وكالات - متابعات|خاص - متابعات|موفد خاص)',
      '(كتب|بقلم): (المحرر|المحرر السياسي|المحرر الرياضي|المحرر الاقتصادي|فريق التحرير|هيئة التحرير|قسم التحرير)',
      'بواسطة[:] {words}',
      'نشر بواسطة[:] {words}',
    ],
    place: 'head',
  },
} satisfies Family
