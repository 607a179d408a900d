import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  developing: {
    removes: ['تحديث مستمر'],
    keeps: ['التفاصيل لاحقا أربكت الجميع', 'يتبع القانون لوائح'],
  },
}
