import type { ProvenFamily } from '../rule.js'

/** Who wrote, below the story. */
export const credit = {
  /** A heading above a biography: `저자 소개` */
  'about-author': {
    lines: ['(저자 소개|필자 소개|글쓴이 소개|기자 소개)'],
    place: 'tail',
    headsBiography: 'any',
    proof: { removes: ['저자 소개', '필자 소개'], keeps: ['저자는 알 수 없다.', '필자는 보았다.'] },
  },
} satisfies ProvenFamily
