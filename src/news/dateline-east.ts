import { isDateLike } from '../date/date-like.js'
import type { Dateline } from '../document.js'
import type { Words } from '../locale/at-hand.js'
import { agencyNamed } from '../story/agencies.js'

const DATE = '(?:[\\d０-９]{4}年)?[\\d０-９]{1,2}月[\\d０-９]{1,2}日|[\\d０-９]{1,2}日'
/** `新华社北京3月5日电（记者罗沙）`, `（中央社記者王小明台北5日電）`, `路透北京3月5日 - ` */
const CHINESE = /* @__PURE__ */ new RegExp(
  `^[（(【]?([\\p{Script=Han}·]{2,20}?)\\s?(${DATE})(?:綜合外電報導|综合外电报道|\\p{Script=Han}{0,4}?[电電讯訊]|(?=\\s?[-–—]))[）)】]?(?:\\s?[（(](?:记者|記者|通讯员)[^）)\\n]{1,40}[）)])?(?:\\s?[-–—]{1,2}(?=\\s)|\\s?题：)?`,
  'u',
)
const REPORTER_AHEAD = /^[记記]者/
/** The length of nearly all names. The place follows. */
const NAME_LENGTH = 3

const JAPANESE = /^[【［[〔]([^】］\]〕\n]{2,30})[】］\]〕](?:\s?[-–—]{1,2}(?=\s))?/u
const JOINT = /[＝=\s\u3000]+/
const FOREIGN_PLACE = /^[\p{Script=Han}\p{Script=Katakana}ー・]{2,12}$/u

/** `(서울=연합뉴스) 김보람 기자 = `, `[부산=뉴시스]홍길동 기자 = ` */
const KOREAN =
  /^[(（[【]([\p{Script=Hangul}·]{2,12})=([^)）\]】\n]{2,30})[)）\]】](?:\s?[\p{Script=Hangul}·, ]{2,40}? ?(?:기자|특파원|통신원|인턴기자)\s?=(?=\s|$))?/u
const REPORTER = / [\p{Script=Hangul}·, ]{2,30}(?:기자|특파원)$/u

/**
 * Datelines in Chinese, Japanese and Korean. The required characters are tested first, because most texts have none of them.
 */
export const readEasternDateline = (head: string, words: Words): Dateline | undefined =>
  (head.includes('日') ? readChinese(head) : undefined) ??
  (head.includes('=') ? readKorean(head) : undefined) ??
  readJapanese(head, words)

function readChinese(head: string): Dateline | undefined {
  const match = CHINESE.exec(head)
  if (!match) return undefined
  const [text, content, date] = match as unknown as [string, string, string]
  for (let length = content.length; length >= 2; length--) {
    const agency = agencyNamed(content.slice(0, length))
    if (!agency) continue
    const behind = content.slice(length)
    const place = REPORTER_AHEAD.test(behind) ? placeBehindName(behind.slice(2)) : behind
    return { text, ...(place && { place }), agency, date }
  }
  return undefined
}

const placeBehindName = (text: string): string => text.slice(text.length > NAME_LENGTH + 1 ? NAME_LENGTH : -2)

/** `【ワシントン時事】`, `【ロンドン＝共同】`, `【3月5日 AFP】`, `［東京　２６日　ロイター］ - ` */
function readJapanese(head: string, words: Words): Dateline | undefined {
  const match = JAPANESE.exec(head)
  if (!match) return undefined
  const [text, content] = match as unknown as [string, string]
  const parts = content.split(JOINT)
  let agency: string | undefined
  let place: string | undefined
  let date: string | undefined
  for (const part of parts) {
    const { before, named } = endingWithAgency(part)
    if (named) agency ??= named
    const other = named ? before : part
    if (other === '') continue
    if (isDateLike(other, words)) date ??= other
    else if (FOREIGN_PLACE.test(other)) place ??= other
    else return undefined
  }
  // `【北京＝山田太郎】`: a reporter of the newspaper itself.
  const own = head.startsWith('【') && content.includes('＝') && parts.length === 2 && place !== undefined
  if (!agency && !own) return undefined
  return { text, ...(place && { place }), ...(agency && { agency }), ...(date && { date }) }
}

/** `ワシントン時事` → `ワシントン` and the agency. */
function endingWithAgency(part: string): { before: string; named?: string } {
  for (let at = 0; at < part.length - 1; at++) {
    const named = agencyNamed(part.slice(at))
    if (named) return { before: part.slice(0, at), named }
  }
  return { before: part }
}

function readKorean(head: string): Dateline | undefined {
  const match = KOREAN.exec(head)
  if (!match) return undefined
  const [text, place, content] = match as unknown as [string, string, string]
  const agency = agencyNamed(content.replace(REPORTER, ''))
  // A reporter of the newspaper itself: `[부산=스포츠조선 선수민 기자]`. A longer word is the newspaper, not a place.
  if (!agency && !(place.length <= 3 && REPORTER.test(content))) return undefined
  return { text, place, ...(agency && { agency }) }
}
