import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  developing: {
    removes: ['پخش زنده'],
    keeps: ['این خبر در دست پلیس است', 'فوری بیایید'],
  },
}
