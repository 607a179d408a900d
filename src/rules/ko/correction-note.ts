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
      '이 (기사는|글은) ({n}년|{n}개월) 이상 지난 (기사입니다|글입니다|기사로{matter})',
      '(이 기사는|기사는|이 뉴스는) (계속|수시로|곧|추후) (업데이트됩니다|업데이트 됩니다|업데이트될 예정입니다|업데이트 예정입니다)',
      '(자세한 내용은 곧 이어집니다|속보 이어집니다|후속 기사가 이어집니다)',
    ],
    place: 'tail',
    proof: {
      removes: [
        '본 칼럼은 필자의 개인 의견입니다.',
        '이 기사는 1년 이상 지난 기사입니다.',
        '이 기사는 계속 업데이트됩니다.',
      ],
      keeps: ['본 칼럼은 바다를 다룬다.'],
    },
  },
} satisfies ProvenFamily
