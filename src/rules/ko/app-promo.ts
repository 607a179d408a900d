import type { ProvenFamily } from '../rule.js'

/** Where a page sends its readers to its app. */
export const appPromo = {
  /** `앱 다운로드`, `앱으로 보기`, `모바일 앱 설치하기`. */
  download: {
    lines: [
      '[모바일|뉴스|무료|공식|지금|전용] (앱|어플|애플리케이션|APP)[ ][을|를|으로|에서] (다운로드|설치하기|다운받기|보기|열기|이용하기|설치|다운로드하기|내려받기|더 편하게 보기|다운)',
      '(app store|google play|앱스토어|구글플레이)(에서 다운로드|에서 다운받기)',
    ],
    words: ['앱다운로드', '앱 다운로드', '앱에서 열기', '앱에서 보기', '앱 설치하기'],
    place: 'edges',
    proof: {
      removes: ['앱 다운로드', '앱으로 보기', '모바일 앱 설치하기', '앱에서 열기'],
      keeps: ['앱 다운로드 수가 줄었다', '앱으로 주문한 택시', '배달 앱 수수료'],
    },
  },
} satisfies ProvenFamily
