import type { Family } from '../rule.js'

/** What nobody else may do, as the notices string it together: `무단 전재-재배포, AI 학습 및 활용 금지`. */
const REUSE =
  '무단[ ](전재|전제|복제|배포|도용|사용|게재|재배포|수집|이용|복사|인용)[(,|-|·|ㆍ|∙|/|&| 및| 또는|와|과|·)[ ][무단][ ](재배포|배포|전재|복제|복사|수집|재가공|게재|이용|사용)][(,|-|·|ㆍ|/| 및)[ ](재배포|배포|수집|AI 학습|AI학습|AI 학습 이용|AI 학습 및 활용|AI학습 및 활용)][(,|-|·|ㆍ|/| 및)[ ](AI 학습|AI학습|AI 학습 이용|AI학습 이용|AI 학습 및 활용|AI학습 및 활용|AI 학습·활용|DB 금지|크롤링)]'
/** How they end; what goes on behind it is a sentence about the ban. */
const BAN =
  '[을|를|은|는|등을|행위를][ ](금지|금합니다|금함|불허|금지합니다|금지입니다|금지됩니다|엄금|엄격히 금합니다)'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `무단 전재 및 재배포 금지`, `<저작권자 ⓒ 강변일보, 무단 전재-재배포 금지>`, `저작권자 © 강변일보 무단전재 및 재배포 금지`. */
  'no-reuse': {
    lines: [
      `[{publication}][,|.|:][ ]${REUSE}${BAN}`,
      `(저작권자|저작권|copyright|copyrights|출처)[ ](ⓒ|©|\\(c\\)|:|<|《|『|“|"){matter}${REUSE}${BAN}[{matter}]`,
      `(저작권자|copyright|copyrights) {matter}${REUSE}${BAN}`,
      `(ⓒ|©|\\(c\\))[ ]{matter}${REUSE}${BAN}[{matter}]`,
      '(저작권자|저작권)[ ](ⓒ|©|\\(c\\))[ ]{matter}',
    ],
    endings: [
      '[\\[](ⓒ|©)[ ]{words}[\\(]{url}[\\)]',
      '[<|\\[|※|\\*](저작권자|copyright|copyrights|저작권)[ ](ⓒ|©|\\(c\\)|:)[ ]{matter}(금지|reserved|금합니다)[{matter}]',
    ],
    place: 'tail',
  },
  /** What a Korean site must print: `등록번호 : 서울, 아01234`, `청소년보호책임자 : 홍길동`, `사업자등록번호 123-45-67890`. */
  press: {
    lines: [
      '(등록번호|등록일|등록일자|등록연월일|등록년월일|발행일|발행일자|발행인|편집인|발행·편집인|발행인·편집인|발행인 및 편집인|발행/편집인|청소년보호책임자|청소년보호 책임자|개인정보관리책임자|사업자등록번호|사업자번호|통신판매업신고|제호|대표전화|대표번호|인터넷신문등록번호|인터넷신문 등록번호|신문등록번호|정기간행물등록번호|고충처리인|개인정보책임자|인쇄인|구독문의|광고문의|대표 전화)[ ](:|\\||：)[ ]{matter}',
      '(대표이사|대표자|편집국장|대표)[ ](:|：)[ ]{author}',
    ],
    words: ['상단영역', '하단영역', '본문영역', '매체정보', '주요서비스', '미디어본부'],
    place: 'tail',
  },
  /** What the page does not answer for: `※ 외부 기고는 본지의 편집 방향과 다를 수 있습니다.` */
  disclaimer: {
    lines: [
      '[※](외부|외부 필자의|외부 필진의|외부 기고자의|본|이) (기고|칼럼|기고문|글|기고와 칼럼|칼럼과 기고)(는|은|의 내용은) (본지|본보|본사|본 매체|{words}일보|{words}신문|{words}뉴스)[의] (편집 방향|편집방향|논조|입장|의견)(과|와) (다를 수 있습니다|일치하지 않을 수 있습니다|무관합니다|관계없습니다|같지 않을 수 있습니다)',
      '[※](이|본) (기사|콘텐츠|칼럼|자료|리포트|정보)(는|은) {words} 투자{words} (책임은|책임이) {words} (있습니다|않습니다|없습니다)',
    ],
    place: 'tail',
  },
} satisfies Family
