import { shapesHolding } from '../shapes.js'
import type { Patterns } from '../sheet.js'

const PEOPLE =
  '(?!전직|현직|동료|담당|여성|남성|젊은|출입|선배|후배|본지|현장|외신|일간|신문|방송|해직|수습|당시|취재|사회부|정치부|경제부|한 |두 |온라인)' +
  '(?:[\\p{Script=Hangul}]{3}(?: [\\p{Script=Hangul}]{3}){1,3}|' +
  '[\\p{Script=Hangul}]{2,4}(?:[,·∙] ?[\\p{Script=Hangul}]{2,4}){0,4})'

const TRADE =
  '(?:선임|전문|인턴|수습|객원|명예|시민|여행|의학|대학생|기동취재|사진|영상|논설|편집|경제|정치|문화|스포츠|디지털)? ?(?:기자|특파원|논설위원|편집위원|선임기자|인턴기자|통신원|에디터|PD|앵커|칼럼니스트|리포터|해설위원|객원기자|편집장)'

/** `홍길동 기자 hong@paper.example`, `[강변일보 홍길동 기자]`, `글·사진 홍길동 기자`, `강변=홍길동 기자` */
const REPORTER = /* @__PURE__ */ new RegExp(
  '^' +
    `[\\[(【<《/▲■=ㆍ·\\s]{0,3}(?:기자명|작성자|취재|글|글·사진|글/사진|정리|영상|촬영|사진|그래픽|` +
    `편집)?[ =:/]{0,3}(?:[\\p{Script=Hangul}A-Za-z0-9·&./()-]{2,14}[ =/:·]{1,3}){0,2}${PEOPLE} ?${TRADE}(?: ?[=/|` +
    `·,ㆍ(<\\[]{0,2} ?[\\w.+-]{1,40}@[\\w.-]{3,40}[)>\\]]?)?(?: ?[|·] ?[^|]{2,40})?[\\])】>》=\\s]{0,3}$`,
  'u',
)

/** A caption, then a picture sign with its source, or a slash with an agency. */
const CAPTION =
  /^.{4,200}(?:[[(</ ▲]{1,2} ?(?:사진|자료사진|그래픽|이미지|영상|출처|자료|일러스트) ?(?:제공|출처|캡처|캡쳐|촬영)? ?[=:/·|] ?[^.[\]()]{1,40}[\])>]?|[/(<[] ?(?:연합뉴스|뉴시스|뉴스1|로이터|AP|AFP|EPA|게티이미지|게티이미지뱅크|게티이미지코리아|클립아트코리아|픽사베이|셔터스톡|신화)(?:[ /=·-]{1,3}(?:연합뉴스|뉴시스|뉴스1|News1))?(?: ?(?:제공|자료사진|캡처|코리아))?[\])>]?|[ .] ?(?:ⓒ|©) ?(?:뉴스1|News1|뉴시스|연합뉴스|AFP=뉴스1|로이터=뉴스1|AFP|로이터|게티이미지)[^.]{0,30}|\. ?[\p{Script=Hangul}A-Za-z0-9 ]{2,16}(?<![을를도은는] ?) ?(?:제공|캡처|캡쳐|DB)[\])]?\.?|\. (?:연합뉴스|뉴시스|뉴스1|게티이미지(?:뱅크|코리아)?))$/u

/** A triangle and what it points to, but not the facts of an event or who speaks, which have a colon. */
const TRIANGLE = /^[▶▷][^▶▷:：\n]{4,90}$/u

/** Places to share on, one after the other: `페이스북 트위터 카카오톡 URL복사`. */
const ROW =
  /^(?:(?:페이스북|트위터|카카오톡|카카오스토리|카카오|네이버밴드|네이버 밴드|밴드|네이버블로그|네이버 블로그|네이버|URL ?복사|링크 ?복사|메일|이메일|공유하기|공유|구글[+]|핀터레스트|라인|스크랩|프린트|인쇄하기|인쇄|좋아요|블로그|텔레그램|Facebook|Twitter)(?:공유)?[ |·,0-9]{0,6}){2,12}$/u

const LABEL =
  '(?:(?:기사|최초|최종|마지막|신문|데스크) ?)?(?:입력|등록|수정|승인|편집|송고|전송|업데이트|게시|발행|작성|배포|보도|게재|지면)(?:시간|일시|일자|일)?'

const DATE = '(?:19|20)?\\d\\d ?[.년/-] ?\\d{1,2} ?[.월/-] ?\\d{1,2}(?:일|\\.)?(?: ?\\(?[월화수목금토일](?:요일)?\\)?)?'

const TIME =
  '[ |,]{1,3}(?:(?:오전|오후|AM|PM|am|pm) ?)?\\d{1,2}(?::\\d\\d(?::\\d\\d)?|시 ?\\d{1,2}분)(?: ?(?:AM|PM|am|pm))?'

/**
 * One to three dates, each with its label, and what stands beside: readers, comments, a page of the paper. A blank is part of
 * one thing only: where it could be part of two, an attempt that fails would try them all.
 */
const STAMP = /* @__PURE__ */ new RegExp(
  `^[|\\s]{0,2}` +
    `(?:(?:${LABEL}(?: ?[:：])?(?: ?[\\[(])? ?|[\\[(] ?)?${DATE}(?:${TIME})?(?: ?[\\])])?(?: ?${LABEL})?[ |` +
    `/·,]{0,4}){1,3}(?:(?:조회수?|댓글|지면|호수|추천|글자크기|[\\p{Script=Hangul}]{2,4} ?기자)(?: ?:)?(?: ?[\\d,]{1,9}(?:면|호)?)?[ |` +
    '·]{0,3}){0,3}$',
  'u',
)

/** The patterns of rules that words cannot describe, by family and rule. */
export const patterns: Patterns = {
  'byline/reporter': {
    shapes: shapesHolding(['기자', '특파원', '위원', '통신원', '칼럼니스트', '에디터'], {
      ends: '자원장트터PD커)]>】=abcdefghijklmnopqrstuvwxyz',
      near: 70,
      pattern: REPORTER,
    }),
  },
  'caption-credit/caption-with-credit': {
    shapes: [
      '사진',
      '연합뉴스',
      '뉴시스',
      '뉴스1',
      '제공',
      '캡처',
      '이미지',
      '로이터',
      'AP',
      'AFP',
      'ⓒ',
      '©',
      'DB',
    ].map((holds) => ({ holds, ends: '스1공처쳐)]>지터PA아도청시군원회사관뱅크자rsB.', near: 70, pattern: CAPTION })),
  },
  'copyright/rights': {
    inside: [{ opens: '[', pattern: /\[저작권자 ?(?:\([cC]\)|[ⓒ©])[^[\]\n]{2,80}\]/uy }],
  },
  'navigation/tags-tail': {
    shapes: [{ holds: '#', pattern: /^(?:#[\p{L}\p{N}_]{1,30}[ ,]{0,2}){2,20}$/u }],
  },
  'related/player': {
    inside: [
      {
        opens: '동',
        pattern:
          /(?<=^|\n|[.!?] )동영상 뉴스(?=[[【<◀\d\n]|$| [^\p{Script=Hangul}]|(?![은는이가을를의에와과도로])\p{Script=Hangul})/uy,
      },
    ],
  },
  'related/pointer': {
    shapes: shapesHolding(['▶', '▷'], { pattern: TRIANGLE }),
  },
  'share/share-this-edges': {
    shapes: [{ holds: '', ends: '북터톡리드그사버유일+트인랩쇄기요램kr0123456789', pattern: ROW }],
  },
  'timestamp/labelled': {
    shapes: [{ holds: '20', ends: '0123456789분일)].면호고력정록인자Mm', pattern: STAMP }],
  },
}
