import type { ProvenFamily } from '../rule.js'
import { shapesHolding } from '../shapes.js'

/** A triangle and what it points to, but not the facts of an event or who speaks, which have a colon. */
const TRIANGLE = /^[▶▷][^▶▷:：\n]{4,90}$/u

/** Headings of lists that lead to other stories. In the tail the headlines below go with them. */
export const related = {
  /** Pointers to other pages of the paper, each behind a triangle: `▶ 강변일보 생방송 보기`, `▷ 다리 통행 재개… 시민들 환영` */
  triangle: {
    shapes: shapesHolding(['▶', '▷'], { pattern: TRIANGLE }),
    place: 'tail',
    proof: {
      removes: ['▶ 강변일보 생방송 보기', '▷ 다리 통행 재개… 시민들 환영'],
      keeps: ['▶장소: 강변시청 대강당', '▶ 문의: 강변시청 총무과'],
    },
  },
  /** A heading that says so: `관련기사`, `[관련기사]`, `이 기사를 추천합니다`, `함께 볼만한 뉴스`. */
  'related-stories': {
    lines: [
      '[이 기사와|이 기사의|이 뉴스와|현재 기사와] (관련기사|관련 기사|관련뉴스|관련 뉴스|관련영상|관련 영상|관련 콘텐츠|관련콘텐츠|관련 글|관련글|관련 링크|관련링크|관련 포토|관련 이슈|' +
        '관련된 기사|연관기사|연관 기사|관련 동영상|관련동영상|관련 보도|관련 정보|관련기사 더보기|관련 기사 더보기)[ 보기| {n}| \\({n}\\)| \\[{n}\\]]',
    ],
    words: ['함께 볼만한 뉴스', '이 기사를 추천합니다'],
    headsList: true,
    proof: {
      removes: ['관련기사', '[관련기사]', '이 기사와 관련기사'],
      keeps: ['관련기사를 쓴 기자가 사과했다', '추천 기사님을 만났다', '함께 보기 어려운 그림'],
    },
  },
  /** A ranking or a section of the site: `많이 본 뉴스`, `인기뉴스`, `주요뉴스`, `오늘의 핫이슈`, `최신기사`. */
  ranking: {
    lines: [
      '[가장|오늘의|실시간|이 시각|지금|주간|분야별|섹션별|최근|연령별|네티즌|언론사별|이 시간|댓글] ' +
        '(많이 본|많이 본 뉴스|많이 본 기사|많이본 뉴스|많이본 기사|많이본뉴스|많이본기사|많이 읽은 기사|많이 읽은 뉴스|인기뉴스|인기 뉴스|인기기사|인기 기사|주요뉴스|주요 뉴스|주요기사|주요 기사|' +
        '핫이슈|핫 이슈|핫클릭|핫뉴스|핫 뉴스|헤드라인|헤드라인 뉴스|랭킹뉴스|랭킹 뉴스|톱뉴스|속보|이슈|포토|추천뉴스|베스트|랭킹|많은 뉴스|많이 본 칼럼|많이 본 영상|뉴스 순위|화제의 뉴스|' +
        '최신뉴스)[ TOP {n}| 순위| 더보기]',
      '(많이 본|많이본|인기|조회순|최신기사|최신 기사|최신뉴스|최신 뉴스|뉴스랭킹|기획기사|기획연재|기획특집|포토뉴스|포토 뉴스|포토갤러리|동영상뉴스|동영상 뉴스|영상뉴스|카드뉴스|이슈포토|섹션뉴스|' +
        '분야별 뉴스|전체뉴스|뉴스 핫클릭|실시간뉴스|실시간 뉴스|실시간 이슈|실시간 속보|Hot 뉴스|HOT 뉴스|HOT NEWS|HOT PHOTO|BEST|TODAY|오늘의 주요뉴스|화제의 포토|' +
        '오늘의 포토|오늘의 운세|핫포토|오피니언|연재|기획|{words} 주요뉴스|{words} 많이 본 뉴스|{words} 인기기사|{words} 최신뉴스)',
    ],
    place: 'tail',
    headsList: true,
    proof: {
      removes: ['많이 본 뉴스', '인기뉴스', '주요뉴스', '오늘의 핫이슈', '최신기사', '실시간 인기기사'],
      keeps: ['인기 있는 다리', '오늘의 사람', '속보를 놓친 방송사', '가장 많이 본 새'],
    },
  },
  /** Headings of other stories, by subject or author: `함께 보면 좋은 기사`, `이 기자의 다른 기사` */
  more: {
    lines: [
      '(함께 보면 좋은|함께 읽으면 좋은|같이 보면 좋은|당신이 좋아할|추천) (기사|뉴스|글|콘텐츠)',
      '(이|해당) 기자의 (다른|최신|인기) (기사|뉴스)[ 보기]',
      '(이 주제의|같은 주제의|이 분야) (다른|최신) (기사|뉴스)',
      '(이 시각|오늘의) (주요뉴스|주요 뉴스|인기 뉴스|인기기사)',
    ],
    place: 'edges',
    headsList: true,
    proof: {
      removes: ['함께 보면 좋은 기사', '이 기자의 다른 기사', '이 주제의 다른 기사'],
      keeps: ['이 기자의 다른 기사도 문제가 됐다.'],
    },
  },
} satisfies ProvenFamily
