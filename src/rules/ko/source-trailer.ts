import type { Family } from '../rule.js'

/** Where a copied story says it was copied from. */
export const sourceTrailer = {
  /** A label and a source: `출처: 강변일보`, `[출처] 강변일보`, `출처 : https://paper.example/4`, `원문: 강변일보`. */
  source: {
    lines: [
      '[\\[](출처|기사출처|기사 출처|원문|원문출처|원문 출처|자료출처|자료 출처|뉴스출처|출처링크|원문링크|원문 링크|기사원문|참고자료|참고문헌|원본|원문 기사|원문기사|정보출처|전문출처|source)[ ](:|：|=|→|/|\\]|\\]:)[ ]{rest}',
      '(기사원문|출처) (보기|링크|바로가기|: 바로가기)',
      '(이|본) (기사|글|콘텐츠)[는|은] {matter}(에서 가져온|에서 제공|제휴|에서 전재|에 실린|에 게재된|와 기사 제휴|가 제공하는|게재되었습니다|재게재|공동 게재|중복 게재|공동게재|에도 실렸습니다)[{matter}]',
    ],
    endings: [
      '[\\[](출처|자료출처|원문|기사출처|자료|참고)[\\]][ ](:|：|=)[ ]{words}',
      '\\[출처\\][ ]{words}',
      '(출처|원문|기사원문)[ ](:|=)[ ]{url}',
    ],
    place: 'tail',
  },
} satisfies Family
