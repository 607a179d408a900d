import type { Family } from '../rule.js'
import { shapesHolding } from '../shapes.js'

/** A person or a desk, a slash, a place or “綜合”, and the verb. */
const REPORT =
  /^[〔【（([［]?(?:(?:\p{Script=Han}{0,6}[記记]者|[編编][譯译]|責任編輯|撰文) ?[\p{Script=Han}A-Za-z·、 ]{2,24}|[\p{Script=Han}A-Za-z]{2,10}(?:中心|新聞|新闻|[記记]者|編輯|[日晚]?報|社|部|組)(?: [\p{Script=Han}A-Za-z·、 ]{2,16})?) ?[／/] ?[\p{Script=Han}A-Za-z·、 ]{2,16}(?:報導|报导|报道|報道)[〕】）)\]］]?$/u
/** What stands in the brackets opens with the trade, and is no press conference. */
const REPORTER =
  /^[（(【〔]\p{Script=Han}{0,10}(?:记者|記者|通讯员|实习生)(?!会|會|节|節|站|在|说|說|们|們|从)[：: ]?[\p{Script=Han}A-Za-z·、，, ：:]{2,60}[）)】〕]$/u

/** Who wrote it. */
export const byline = {
  /** A label and a name: `作者：王小明`, `文／林大同`, `撰文丨陈小雨`, `本报记者 李晓晓`. */
  label: {
    lines: [
      '(作者|本文作者|撰文|撰稿|撰稿人|采写|採寫|采访|採訪|采访撰文|採訪撰文|採訪整理|整理|编译|編譯|翻译|翻譯|译者|譯者|文字|特约撰稿|特約撰稿|专栏作者|特約記者|特约记者|实习记者|實習記者|见习记者|口述)[ ](：|:|丨|｜|\\||/|／)[ ]{author}',
      '(文|圖文|图文|文、图|文·图|图/文|圖/文|圖／文|文與圖)[ ](：|:|丨|｜|\\||/|／)[ ]{author}',
      '(记者|記者|本报记者|本報記者|本刊记者|本刊記者|本台记者|本网记者|特约记者|特約記者|实习记者|實習記者|见习记者|新华社记者|新華社記者|中新社记者|中新网记者|人民网记者|通讯员|特派记者|驻外记者|首席记者|全媒体记者)[ ](/|／|丨|｜|\\|)[ ]{author}',
      '(记者|記者|本报记者|本報記者|本刊记者|本刊記者|本台记者|本网记者|特约记者|实习记者|實習記者|见习记者|新华社记者|新華社記者|中新社记者|中新网记者|人民网记者|通讯员|特派记者|首席记者|全媒体记者) {author}',
      '(本报记者|本報記者|本刊记者|本刊記者|本台记者|本网记者|本報訊記者|新华社记者|中新社记者|人民网记者|通讯员)(：|:)[ ]{author}',
    ],
    place: 'edges',
  },
  /** As Taiwan writes it: `記者王小明／台北報導`, `〔國際新聞中心／綜合報導〕`, `政治中心／林大同報導`. */
  report: {
    lines: [
      '(記者|编译|編譯)[ ]{name}[ ](綜合報導|综合报道|专题报道|專題報導|攝影報導|摄影报道|採訪報導)',
      '(綜合|综合|整合)(報導|报道|报导)',
      '(綜合|综合)[ ](外電|外电)(報導|报道|报导)',
    ],
    shapes: shapesHolding(['報導', '报导', '报道', '報道'], { ends: '導导道〕】）)］]', near: 8, pattern: REPORT }),
    place: 'edges',
  },
  /** A reporter in brackets: `（记者 王辉）`, `(本报记者王小明)`, `（记者王辉 通讯员李晓）`. */
  bracketed: {
    shapes: shapesHolding(['记者', '記者', '通讯员', '实习生'], { ends: '）)】〕', pattern: REPORTER }),
    place: 'edges',
  },
} satisfies Family
