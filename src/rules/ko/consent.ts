import type { Family } from '../rule.js'

/** Notices about cookies and scripts. */
export const consent = {
  /** `이 사이트는 쿠키를 사용합니다. …`, `쿠키 설정`, `자바스크립트를 활성화하세요`. */
  cookies: {
    lines: ['(쿠키|쿠키를) (설정|정책|허용|동의|거부|관리|모두 허용|모두 수락|수락)[합니다|하기|하지 않음]'],
    place: 'edges',
  },
  /** Buttons of such a notice: `모두 허용`, `모두 거부`. */
  button: {
    lines: ['(모두 허용|모두 거부|모두 수락|모두 거절|필수만 허용|필수 쿠키만 허용|설정 저장|동의 거부)'],
    place: 'run',
  },
} satisfies Family
