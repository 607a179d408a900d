import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  developing: {
    removes: ['التفاصيل بعد قليل...', 'يتبع..', 'الخبر قيد التحديث'],
    keeps: ['التفاصيل لاحقا أربكت الجميع', 'يتبع القانون لوائح'],
  },
  coverage: { removes: ['تغطية مباشرة', 'البث المباشر'], keeps: ['مباشر من القلب', 'بث مباشر يكلف المدرب عمله'] },
}
