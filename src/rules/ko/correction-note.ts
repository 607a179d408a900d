import type { ProvenFamily } from '../rule.js'

/** Where to write about mistakes, and whose views they are. */
export const correctionNote = {
  /** Where readers report mistakes: `오류 신고하기` */
  report: {
    lines: ['(오류|오탈자|기사 오류|잘못된 정보) (신고|신고하기|제보|제보하기)', '(오류|오탈자)를 발견하셨나요?'],
    place: 'edges',
    proof: { removes: ['오류 신고하기'], keeps: ['오류 신고가 늘었다.'] },
  },
  /** Whose views they are: `본 칼럼은 필자의 개인 의견입니다.` */
  opinion: {
    lines: [
      '[※ ](본|이|위|외부) (칼럼|기고|글|기고문|필진 칼럼|칼럼은|기고는)(은|는|의 내용은|의 의견은) {matter}(개인 의견입니다|개인적인 의견입니다|다를 수 있습니다|개인의 의견입니다|견해입니다)',
    ],
    place: 'tail',
    proof: { removes: ['본 칼럼은 필자의 개인 의견입니다.'], keeps: ['본 칼럼은 바다를 다룬다.'] },
  },
} satisfies ProvenFamily
