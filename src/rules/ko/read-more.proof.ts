import type { Proofs } from '../rule.js'
import type { readMore } from './read-more.js'

export const proof: Proofs<typeof readMore> = {
  link: {
    removes: ['더보기', '기사 더보기', '자세히보기', '전체 기사 보기', '홍길동 기자 다른기사 보기'],
    keeps: ['더 보기 좋은 강', '기사 원문을 고친 사람', '자세히 보면 다리가 기울었다'],
  },
  labelled: {
    removes: ['▶ 관련기사: 강변에 새 다리가 놓였다', '[관련기사] 강변에 새 다리가 놓였다', '☞ 강변에 새 다리가 놓였다'],
    keeps: ['관련기사를 지운 이유', '[단독] 강변에 새 다리가 놓였다', '함께 읽기 운동이 번진다'],
  },
}
