import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  cookies: {
    removes: ['이 사이트는 더 나은 서비스를 위해 쿠키를 사용합니다.', '쿠키 설정', '모두 동의'],
    keeps: ['쿠키 굽는 마을', '이 사이트에서 유골이 나왔다', '동의하지 않는 주민들'],
  },
}
