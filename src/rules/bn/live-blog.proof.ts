import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  developing: { removes: ['ব্রেকিং নিউজ'], keeps: ['বিস্তারিত আসছে বইয়ে', 'সরাসরি না বললেন তিনি'] },
}
