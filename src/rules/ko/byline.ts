import type { ProvenFamily } from '../rule.js'
import { shapesHolding } from '../shapes.js'

const PEOPLE =
  '(?!전직|현직|동료|담당|여성|남성|젊은|출입|선배|후배|본지|현장|외신|일간|신문|방송|해직|수습|당시|취재|사회부|정치부|경제부|한 |두 |온라인)(?:[\\p{Script=Hangul}]{3}(?: [\\p{Script=Hangul}]{3}){1,3}|[\\p{Script=Hangul}]{2,4}(?:[,·∙] ?[\\p{Script=Hangul}]{2,4}){0,4})'
const TRADE =
  '(?:선임|전문|인턴|수습|객원|명예|시민|여행|의학|대학생|기동취재|사진|영상|논설|편집|경제|정치|문화|스포츠|디지털)? ?(?:기자|특파원|논설위원|편집위원|선임기자|인턴기자|통신원|에디터|PD|앵커|칼럼니스트|리포터|해설위원|객원기자|편집장)'
/** `홍길동 기자 hong@paper.example`, `[강변일보 홍길동 기자]`, `글·사진 홍길동 기자`, `강변=홍길동 기자` */
const REPORTER = /* @__PURE__ */ new RegExp(
  `^[\\[(【<《/▲■=ㆍ·\\s]{0,3}(?:기자명|작성자|취재|글|글·사진|글/사진|정리|영상|촬영|사진|그래픽|편집)?[ =:/]{0,3}(?:[\\p{Script=Hangul}A-Za-z0-9·&./()-]{2,14}[ =/:·]{1,3}){0,2}${PEOPLE} ?${TRADE}(?: ?[=/|·,ㆍ(<\\[]{0,2} ?[\\w.+-]{1,40}@[\\w.-]{3,40}[)>\\]]?)?(?: ?[|·] ?[^|]{2,40})?[\\])】>》=\\s]{0,3}$`,
  'u',
)

/** Who wrote it. */
export const byline = {
  /** A name with its trade: `홍길동 기자`, `홍길동 기자 hong@paper.example`, `[강변일보 홍길동 기자]`, `글·사진 홍길동 기자`. */
  reporter: {
    lines: [
      '(기자명|글쓴이|작성자|취재기자|담당기자|필자|글|기고|정리|취재|구성) (:|=|/|\\|)[ ]{name}',
      '기자명 {name}[ ][기자][ ][{email}]',
      '{name} (논설위원|편집국장|대표기자|본지 객원논설위원|온라인 뉴스팀|온라인기자|뉴스팀|선임기자|전문기자)[ ][{email}]',
    ],
    shapes: shapesHolding(['기자', '특파원', '위원', '통신원', '칼럼니스트', '에디터'], {
      ends: '자원장트터PD커)]>】=abcdefghijklmnopqrstuvwxyz',
      near: 70,
      pattern: REPORTER,
    }),
    endings: [
      '{name}[ ](기자|특파원|인턴기자|선임기자|객원기자|통신원|온라인기자)[ ][=|/|\\(][ ]{email}',
      '{name}[ ](기자|특파원|인턴기자|선임기자|객원기자)',
      '{words}={name}[ ](기자|특파원)[ ][{email}]',
      '(글|정리|취재|영상|사진|글·사진)[ ](=|:|/|·)[ ]{name}[ ](기자|PD|에디터)[ ][{email}]',
    ],
    place: 'edges',
    proof: {
      removes: [
        '홍길동 기자',
        '홍길동 기자 hong@paper.example',
        '[강변일보 홍길동 기자]',
        '글·사진 홍길동 기자',
        '홍길동 인턴기자',
        '강변=홍길동 기자',
        '기자명 홍길동 기자',
      ],
      keeps: ['홍길동 기자는 다리를 건넜다.', '그는 전직 기자였다', '그는 동료 기자', '기자 홍길동의 하루'],
    },
  },
  /** A desk: `온라인뉴스팀`, `디지털뉴스부 news@paper.example`, `편집국`. */
  desk: {
    lines: [
      '[{words} ](온라인뉴스팀|온라인뉴스부|온라인 뉴스팀|온라인뉴스국|온라인 뉴스부|디지털뉴스팀|디지털뉴스부|디지털뉴스국|디지털 뉴스팀|디지털편집국|디지털콘텐츠팀|디지털콘텐츠부|디지털뉴스룸|콘텐츠기획팀|뉴스룸국|뉴스팀|이슈팀|편집국|연예뉴스팀|스포츠팀|국제뉴스팀|멀티미디어팀|인터넷뉴스팀|모바일뉴스팀|사회부|정치부|경제부|국제부|문화부|체육부|온라인 이슈팀|온라인이슈팀|취재팀|특별취재팀|연합뉴스)[ ][기자][ ][{email}]',
    ],
    endings: [
      '[{words} ](온라인뉴스팀|온라인뉴스부|온라인 뉴스팀|디지털뉴스팀|디지털뉴스부|디지털뉴스국|디지털 뉴스팀|온라인이슈팀|온라인 이슈팀|연예뉴스팀|인터넷뉴스팀|특별취재팀)[ ][기자][ ][{email}]',
    ],
    place: 'edges',
    proof: {
      removes: ['온라인뉴스팀', '디지털뉴스부 news@paper.example', '편집국'],
      keeps: ['편집국에서 온 편지', '정치부 시절', '온라인뉴스팀을 없앤 신문사'],
    },
  },
  /** An address alone, below the story or behind its last sentence: `hong@paper.example`. */
  email: {
    lines: ['{words} {email}', '(e-mail|이메일|메일|기자 이메일)[ ][:|=][ ]{email}'],
    endings: ['{email}', '{name} {email}'],
    place: 'tail',
    proof: {
      removes: ['강변일보 hong@paper.example', '이메일: hong@paper.example'],
      keeps: ['신청은 hong@city.example 으로 하면 된다.', '이메일을 보낸 사람'],
    },
  },
} satisfies ProvenFamily
