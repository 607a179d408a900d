import type { ProvenFamily } from '../rule.js'

/** Who ran a story first, and what a machine made. */
export const syndication = {
  /** What a machine read or translated: `이 기사는 AI가 번역했습니다` */
  machine: {
    lines: [
      '[※] (이|본) (기사|글|콘텐츠)(는|은) (ai가|ai로|자동|자동으로|인공지능이|ai 음성으로|기계) [자동] (번역했습니다|번역되었습니다|번역됐습니다|요약했습니다|제공됩니다|작성되었습니다|작성했습니다|번역한 것입니다)',
      '(지난|오래된) 기사입니다',
    ],
    place: 'edges',
    proof: {
      removes: ['이 기사는 자동 번역되었습니다', '이 기사는 AI 음성으로 제공됩니다'],
      keeps: ['이 기사는 두 사람이 썼다.', '이 글은 세 언어로 번역되었다.'],
    },
  },
  /** Where it was printed first: `이 글은 항구일보에 처음 실렸습니다.` */
  'first-printed': {
    lines: [
      '이 (글|기사|칼럼)은 {title}에 (처음|먼저) (실렸습니다|실린 글입니다|게재됐습니다|게재되었습니다)',
      '이 (글|기사)[은|는] {title}에(도| 함께| 중복) (실렸습니다|게재됐습니다|게재합니다|게재한 글입니다)',
    ],
    place: 'tail',
    proof: { removes: ['이 글은 항구일보에 처음 실렸습니다.'], keeps: ['이 글은 감옥에서 처음 썼다.'] },
  },
} satisfies ProvenFamily
