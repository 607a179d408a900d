import type { ProvenFamily } from '../rule.js'

/** Who wrote, below the story. */
export const credit = {
  /** A heading above a biography: `Về tác giả` */
  'about-author': {
    lines: ['(về tác giả|đôi nét về tác giả|giới thiệu tác giả)'],
    place: 'tail',
    headsBiography: 'any',
    proof: {
      removes: ['Về tác giả', 'Đôi nét về tác giả'],
      keeps: ['Tác giả chưa rõ.', 'Về tác giả, không ai biết gì.'],
    },
  },
} satisfies ProvenFamily
