import type { Locale } from './locale.js'

/** Korean. */
export const ko: Locale = {
  lang: 'ko',
  weekdays: '월요일 화요일 수요일 목요일 금요일 토요일 일요일 화 수 목 금 토',
  saidAtEnd: '[았었였했혔났냈갔왔됐졌]다|말한다|밝힌다|전한다',
}
