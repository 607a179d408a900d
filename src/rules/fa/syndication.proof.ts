import type { Proofs } from '../rule.js'
import type { syndication } from './syndication.js'

export const proof: Proofs<typeof syndication> = {
  'appeared-first': {
    removes: ['نوشته پل قدیم اولین بار در اخبار دره پدیدار شد.', 'این مطلب نخستین بار در روزنامه دره منتشر شده است'],
    keeps: ['نوشته\u200cای که اولین بار در غار دیده شد', 'این مطلب را در مدرسه خواندیم.'],
  },
}
