import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  developing: {
    removes: ['این خبر در حال تکمیل است', 'جزئیات بیشتر به\u200cزودی'],
    keeps: ['این خبر در دست پلیس است', 'فوری بیایید'],
  },
}
