import type { Proofs } from '../rule.js'
import type { captionCredit } from './caption-credit.js'

export const proof: Proofs<typeof captionCredit> = {
  source: {
    removes: ['صدر الصورة، Getty Images', 'مصدر الصورة: رويترز'],
    keeps: ['صدر الصورة الأولى عن المصنع', 'مصدر الصور مجهول، قال المحقق.'],
  },
  label: {
    removes: ['صورة أرشيفية', '(أرشيفية)', 'التعليق على الصورة', 'الصورة مولدة بالذكاء الاصطناعي'],
    keeps: [
      'صورة أرشيفية واحدة بقيت من البيت',
      'أرشيف المدينة يفتح أبوابه',
      'شرح الصورة للأطفال',
      'الصورة معدة للنشر، قال.',
    ],
  },
}
