import type { Locale } from './locale.js'

/** Korean. */
export const ko: Locale = {
  lang: 'ko',
  letters:
    '다이는을로에하의한은지가를일기자서시고수해스사리파으대니그용트인면전정것상있위도나어된했원장성라과제비부보터합문회게아할',
  weekdays: '월요일 화요일 수요일 목요일 금요일 토요일 일요일 화 수 목 금 토',
  saidAtEnd: '[았었였했혔났냈갔왔됐졌]다|말한다|밝힌다|전한다',
  dateWords: {
    year: '년',
    month: '월',
    day: '일',
    hour: '시',
    minute: '분',
    second: '초',
    am: '오전',
    pm: '오후',
    unit: '초 분 시간 일 주 개월 년',
    years: '년',
    ago: '전 어제 오늘',
  },
  noName: '기자|특파원|편집국|온라인|디지털|뉴스|사진|취재|편집|경찰|오늘|내일|어제',
  sourceLabels: '출처',
  gluedBylineOpenings: '글·사진|글|취재|기자',
  published: '입력|등록|게시',
  updated: '수정|업데이트',
  continueReading: '계속 읽기|더 읽기',
  platforms:
    '페이스북|트위터|엑스|카카오톡|카카오스토리|카톡|네이버|네이버 블로그|네이버블로그|네이버밴드|밴드|라인|인스타그램|유튜브|텔레그램|링크드인|핀터레스트',
  buttons:
    '공유|공유하기|인쇄|인쇄하기|프린트|링크 복사|링크복사|url 복사|url복사|복사|복사하기|주소복사|링크|보내기|이메일|메일|댓글|댓글쓰기|좋아요|팔로우|구독|구독하기|저장|스크랩|더보기|닫기|기사공유|기사 공유',
  people: {
    openings: '글|글쓴이|글·사진|취재|작성자',
    labels: '글쓴이',
    helpers: '출처',
  },
}
