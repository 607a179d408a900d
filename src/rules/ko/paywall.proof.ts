import type { Proofs } from '../rule.js'
import type { paywall } from './paywall.js'

export const proof: Proofs<typeof paywall> = {
  locked: {
    removes: [
      '이 기사는 유료회원 전용 기사입니다.',
      '로그인하면 기사를 계속 읽을 수 있습니다.',
      '회원 전용',
      '구독자 전용 기사',
    ],
    keeps: ['회원 전용 골프장', '이 기사는 열흘 동안 썼다.', '로그인 정보가 새어 나갔다', '프리미엄 아파트'],
  },
}
