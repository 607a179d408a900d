import type { ProvenFamily } from '../rule.js'

/** Where a page asks for money. */
export const donation = {
  /** `후원하기`, `강변일보를 후원해 주세요`, `이 기사를 후원합니다`, `정기후원`. */
  ask: {
    lines: [
      '[정기|기사|매체|이 기사를|좋은 기사|기자] (후원|후원하기|응원하기|후원회원 가입|후원회원|구독료 내기|원고료 주기|원고료로 응원하기|자발적 구독료 내기|후원 안내|후원계좌|후원금 결제)',
    ],
    place: 'edges',
    proof: {
      removes: ['후원하기'],
      keeps: [
        '이웃의 후원이 큰 힘이 됐다.',
        '후원회원 명단이 유출됐다',
        '수재민을 후원한 학생들',
        '어려운 이웃을 후원해 주세요',
        '후원계좌 공개를 거부했다',
        '후원금 결제 오류가 잦았다',
      ],
    },
  },
} satisfies ProvenFamily
