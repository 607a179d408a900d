import type { Proofs } from '../rule.js'
import type { credit } from './credit.js'

export const proof: Proofs<typeof credit> = {
  'about-author': {
    removes: ['Về tác giả', 'Đôi nét về tác giả'],
    keeps: ['Tác giả chưa rõ.', 'Về tác giả, không ai biết gì.'],
  },
}
