import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  cookies: {
    removes: ['쿠키 설정'],
    keeps: [
      '쿠키 굽는 마을',
      '이 사이트는 몰래 쿠키를 심었다.',
      '우리 사이트에서 쿠키를 훔쳤다고 그는 말했다.',
      '이 사이트에서 유골이 나왔다',
      '동의하지 않는 주민들',
    ],
  },
  button: { removes: ['모두 허용', '모두 거부'], keeps: ['모두 거부한 의원들', '모두 허용하기로 했다'] },
}
