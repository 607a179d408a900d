import type { ProvenFamily } from '../rule.js'

/** Where an excerpt says that there is more. */
export const truncation = {
  /** `(계속)`, `<계속>`, `…기사 더보기`, `(이하 생략)`, `전문은 강변일보에서`. */
  more: {
    words: [
      '전문은 강변일보에서',
      '계속',
      '이하 생략',
      '이하생략',
      '중략',
      '하편에 계속',
      '다음 회에 계속',
      '다음편에 계속',
      '2편에 계속',
      '하편으로 이어집니다',
      '다음 편에 계속됩니다',
      '이하 전문',
      '기사 계속',
    ],
    endings: [
      '(계속|이하 생략|다음 편에 계속|다음편에 계속|하편에 계속)',
      '(기사 더보기|전문 보기|더보기|계속 읽기|기사 전체보기|전체 기사 보기|원문 보기)',
    ],
    place: 'tail',
    proof: { removes: ['(계속)', '<계속>', '(이하 생략)'], keeps: ['계속되는 비', '중략된 편지', '계속 읽는 아이들'] },
  },
} satisfies ProvenFamily
