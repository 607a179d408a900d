import type { ProvenFamily } from '../rule.js'

/** Who wrote, below the story. */
export const credit = {
  /** A heading above a biography: `เกี่ยวกับผู้เขียน` */
  'about-author': {
    lines: ['(เกี่ยวกับผู้เขียน|ประวัติผู้เขียน)'],
    place: 'tail',
    headsBiography: 'any',
    proof: { removes: ['เกี่ยวกับผู้เขียน', 'ประวัติผู้เขียน'], keeps: ['ไม่ทราบผู้เขียน', 'ผู้เขียนเป็นใคร'] },
  },
} satisfies ProvenFamily
