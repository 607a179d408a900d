import type { Family } from '../rule.js'

/** Who wrote, below the story. */
export const credit = {
  /** A heading above a biography: `Về tác giả` */
  'about-author': {
    lines: ['(về tác giả|đôi nét về tác giả|giới thiệu tác giả)'],
    place: 'tail',
    headsBiography: 'any',
  },
} satisfies Family
