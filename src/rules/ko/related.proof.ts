import type { Proofs } from '../rule.js'
import type { related } from './related.js'

export const proof: Proofs<typeof related> = {
  'related-stories': {
    removes: ['관련기사', '[관련기사]', '이 기사와 관련기사'],
    keeps: ['관련기사를 쓴 기자가 사과했다', '추천 기사님을 만났다', '함께 보기 어려운 그림'],
  },
  ranking: {
    removes: ['많이 본 뉴스', '인기뉴스', '주요뉴스', '오늘의 핫이슈', '최신기사', '실시간 인기기사'],
    keeps: ['인기 있는 다리', '오늘의 사람', '속보를 놓친 방송사', '가장 많이 본 새'],
  },
}
