import type { Proofs } from '../rule.js'
import type { sourceTrailer } from './source-trailer.js'

export const proof: Proofs<typeof sourceTrailer> = {
  source: {
    removes: [
      '출처: 강변일보',
      '[출처] 강변일보',
      '출처 : https://paper.example/4',
      '이 기사는 강변뉴스에도 실렸습니다.',
      '본 기사는 강변일보와의 제휴로 제공됩니다',
    ],
    keeps: [
      '출처 불명의 돈',
      '이 글은 어머니가 썼다.',
      '이 글은 교과서에 실린 뒤 유명해졌다.',
      '이 기사는 정부에서 제공한 자료로 작성됐다고 했다.',
      '원문 번역이 틀렸다',
      '참고인 조사가 이어졌다',
      '자료를 숨긴 회사',
    ],
  },
  machine: {
    removes: ['이 기사는 AI를 활용해 작성했습니다.', '이 기사는 생성형 AI로 번역한 기사입니다.', 'AI 요약'],
    keeps: ['이 기사는 AI가 썼다고 회사는 인정했다.', 'AI 요약이 틀렸다', '이 글은 사람이 썼습니다.'],
  },
}
