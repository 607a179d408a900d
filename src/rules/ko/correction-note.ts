import type { Family } from '../rule.js'

/** Where a page asks for corrections and tips. What was wrong is a fact, and stays. */
export const correctionNote = {
  /** `오류신고`, `기사제보`, `제보는 카카오톡 riverdesk`, `기사제보 및 보도자료 news@paper.example`. */
  report: {
    lines: [
      '(오류신고|오류 신고|오탈자 신고|오타신고|기사 오류 신고|잘못된 정보 신고|기사제보|기사 제보|제보하기|제보|독자투고|뉴스제보|정정보도|정정·반론보도|정정 및 반론보도|추후보도|반론보도|고침|알려드립니다|바로잡습니다|불편신고|기사문의|기사 문의|불편 신고|독자권익위원회|고충처리)',
      '(제보는|제보|기사제보|뉴스제보|제보하기|기사 제보|보도자료|기사제보 및 보도자료|제보 및 보도자료|제보전화|제보 접수|독자제보|구독 및 제보|기사 제보 및 보도자료)[ ][:|는|은|=|▷][ ](카카오톡|카톡|{email}|전화|이메일|카카오|{n}|{url}|{words}@){matter}',
      '(제보|기사제보|뉴스제보|기사제보 및 보도자료|보도자료)[ ][:|은|는][ ]({email}|카카오톡 {words})',
      '[▷|■|◇|▶](카카오톡|카톡|이메일|전화|홈페이지|네이버|유튜브)[ ][:|：|=|>|】][ ]{words}(제보|채널|{email}|{n}){matter}',
      '(당신의 제보가|여러분의 제보를|여러분의 소중한 제보|독자 여러분의 제보){matter}',
    ],
    endings: ['제보는 카카오톡 {words}[{matter}]', '(기사제보 및 보도자료|기사제보|제보)[ ][:|는] {email}'],
    place: 'tail',
  },
} satisfies Family
