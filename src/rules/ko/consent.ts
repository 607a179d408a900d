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
  /** `이 사이트는 쿠키를 사용합니다`, `자바스크립트를 활성화해주세요` */
  browser: {
    lines: [
      '(이|본|저희) (사이트|웹사이트|홈페이지)(는|에서는) [{words} ]쿠키를 (사용합니다|사용하고 있습니다)[. {matter}]',
      '[브라우저에서 ](자바스크립트|javascript)(를|을) (활성화해주세요|활성화해 주세요|켜주세요|활성화하세요)',
      '[사용 중인 ]브라우저(가|는) {words} 지원하지 않습니다',
    ],
    proof: {
      removes: [
        '이 사이트는 쿠키를 사용합니다',
        '자바스크립트를 활성화해주세요',
        '브라우저가 동영상 재생을 지원하지 않습니다',
      ],
      keeps: ['쿠키를 사용해 만든 케이크', '자바스크립트를 배운 노인'],
    },
  },
  /** Buttons of cookie banners: `모든 쿠키 허용` */
  accept: {
    lines: ['모든 쿠키[를] (허용|수락|거부|동의)[하기]'],
    place: 'edges',
    proof: { removes: ['모든 쿠키 허용'], keeps: ['모든 조건 허용을 요구했다.'] },
  },
} satisfies ProvenFamily
