import type { Proofs } from '../rule.js'
import type { credit } from './credit.js'

export const proof: Proofs<typeof credit> = {
  photo: {
    removes: ['تصوير: محمد علي', 'الصورة: رويترز', 'صورة من رويترز'],
    keeps: ['الصورة: طفل يبكي أمام بيته.', 'تصوير الفيلم يبدأ في مايو', 'صور: آثار الفيضان في القرية'],
  },
  'about-author': { removes: ['عن الكاتب', 'نبذة عن المؤلف'], keeps: ['الكاتب مجهول.', 'عن الكاتب لم يعرف شيء.'] },
}
