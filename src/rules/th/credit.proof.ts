import type { Proofs } from '../rule.js'
import type { credit } from './credit.js'

export const proof: Proofs<typeof credit> = {
  'about-author': { removes: ['เกี่ยวกับผู้เขียน', 'ประวัติผู้เขียน'], keeps: ['ไม่ทราบผู้เขียน', 'ผู้เขียนเป็นใคร'] },
}
