import type { Proofs } from '../rule.js'
import type { sourceTrailer } from './source-trailer.js'

export const proof: Proofs<typeof sourceTrailer> = {
  agencies: {
    removes: ['المصدر: وكالات', 'المصدر : الجزيرة + رويترز', 'المصدر: رويترز', 'نقلا عن: وكالات'],
    keeps: ['مصدر: الوكالات لم تتسلم البيان', 'المصدر رويترز أكدت الخبر أولا.', 'عن رويترز كتب كتابا'],
  },
  source: {
    removes: ['المصدر: صحيفة البلد', 'المصدر', 'الرابط: https://example.org/4'],
    keeps: ['المصدر قال إن العدد أكبر مما أعلن، وإن اللجنة تعرف ذلك منذ شهر كامل.', 'مصادر المياه', 'المصدر الأمني'],
  },
}
