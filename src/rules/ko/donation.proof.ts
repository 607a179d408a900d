import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  ask: {
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
}
