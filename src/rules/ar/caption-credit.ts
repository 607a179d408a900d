import type { Family } from '../rule.js'

/** What stands by a picture and is not its caption. */
export const captionCredit = {
  /** BBC's label, wherever it stands: `صدر الصورة، Getty Images` */
  source: {
    lines: [
      '(صدر|مصدر) (الصورة|الصور|الفيديو)[ ](،|:|,) (getty images|reuters|afp|epa|ap|pa|pa media|bbc|shutterstock|alamy|social media|handout|رويترز|أ ف ب|غيتي|{credit})',
      'صدر الصورة (getty images|reuters|afp|epa|ap|bbc)',
    ],
  },
  /** `صورة أرشيفية`, `التعليق على الصورة` */
  label: {
    lines: [
      '(صورة أرشيفية|أرشيفية|صورة تعبيرية) (رويترز|أ ف ب|أب|الأناضول)',
      '(الصورة|صورة|الصور) (مولدة|منشأة|تم إنشاؤها|تم توليدها|تم تصميمها|معدة|أنشئت|مصممة) (بالذكاء الاصطناعي|بواسطة الذكاء الاصطناعي|باستخدام الذكاء الاصطناعي|بتقنية الذكاء الاصطناعي)',
    ],
    words: [
      'صورة أرشيفية',
      'صور أرشيفية',
      'أرشيفية',
      'صورة ارشيفية',
      'صورة من الأرشيف',
      'الصورة من الأرشيف',
      'صورة تعبيرية',
      'صورة توضيحية',
      'الصورة أرشيفية',
      'أرشيف',
      'ارشيف',
      'التعليق على الصورة',
      'شرح الصورة',
      'تعليق الصورة',
      'مصدر الصورة',
      'الصورة الرمزية',
    ],
    place: 'edges',
  },
} satisfies Family
