import type { ProvenFamily } from '../rule.js'

/** Notices about cookies and scripts. */
export const consent = {
  /** `이 사이트는 쿠키를 사용합니다. …`, `쿠키 설정`, `자바스크립트를 활성화하세요`. */
  cookies: {
    lines: ['(쿠키|쿠키를) (설정|정책|허용|동의|거부|관리|모두 허용|모두 수락|수락)[합니다|하기|하지 않음]'],
    place: 'edges',
    proof: {
      removes: ['쿠키 설정'],
      keeps: [
        '쿠키 굽는 마을',
        '이 사이트는 몰래 쿠키를 심었다.',
        '우리 사이트에서 쿠키를 훔쳤다고 그는 말했다.',
        '이 사이트에서 유골이 나왔다',
        '동의하지 않는 주민들',
      ],
    },
  },
  /** Buttons of such a notice: `모두 허용`, `모두 거부`. */
  button: {
    lines: ['(모두 허용|모두 거부|모두 수락|모두 거절|필수만 허용|필수 쿠키만 허용|설정 저장|동의 거부)'],
    place: 'run',
    proof: { removes: ['모두 허용', '모두 거부'], keeps: ['모두 거부한 의원들', '모두 허용하기로 했다'] },
  },
} satisfies ProvenFamily
