import type { Family } from '../rule.js'

/** Where a page asks for money. */
export const donation = {
  /** `후원하기`, `강변일보를 후원해 주세요`, `이 기사를 후원합니다`, `정기후원`. */
  ask: {
    lines: [
      '[정기|기사|매체|이 기사를|좋은 기사|기자] (후원|후원하기|응원하기|후원회원 가입|후원회원|구독료 내기|원고료 주기|원고료로 응원하기|자발적 구독료 내기|후원 안내|후원계좌|후원금 결제)',
    ],
    place: 'edges',
  },
} satisfies Family
