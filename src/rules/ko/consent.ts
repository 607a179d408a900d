import type { Family } from '../rule.js'

/** Notices about cookies and scripts. */
export const consent = {
  /** `이 사이트는 쿠키를 사용합니다. …`, `쿠키 설정`, `자바스크립트를 활성화하세요`. */
  cookies: {
    lines: [
      '(이|본|당사|저희|우리) (사이트|웹사이트|홈페이지|웹사이트에서|사이트에서|사이트는|웹사이트는|홈페이지는)[는|은|에서] {matter}쿠키{matter}',
      '(쿠키|쿠키를) (설정|정책|허용|동의|거부|관리|모두 허용|모두 수락|수락)[합니다|하기|하지 않음]',
      '(모든 쿠키 허용|쿠키정책|자바스크립트를 활성화{words}|자바스크립트를 지원하지 {matter}|이 페이지를 보려면 자바스크립트{matter}|브라우저가 {matter}지원하지 않습니다|동의합니다|동의하고 계속하기|모두 동의)[.]',
    ],
    place: 'edges',
  },
} satisfies Family
