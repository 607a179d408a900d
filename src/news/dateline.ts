import { once } from '../characters/once.js'
import type { Dateline } from '../document.js'
import type { Words } from '../locale/at-hand.js'
import { agencyNamed, isPublisher, isStation, mayNameAgency } from '../story/agencies.js'
import { readEasternDateline } from './dateline-east.js'
import { FIRST_NUMBER, type Filing, isPlace, opensSentence, readFiling } from './place.js'

/** The longest dateline, in code units. */
const LONGEST = 140

/** Signs that end a dateline, or the name of the agency in it. */
const SIGN = /[-–—_:()/【［〔(（電电।.]/
const DASH_SIGN = /[-–—_]/
/** Signs around the name of an agency. */
const BRACKET = /[(/]/
/** Signs that end a dateline without a known agency. */
const LAST_SIGN = /[-–—_:]/

const DASH = '(?:[-–—_]{1,2}|\\.-|--)'
/** The beginning of a sentence. */
const OPENS = '["\'“‘«„»¿¡(]{0,2}[\\p{Lu}\\p{Lo}\\p{N}]'

/**
 * `BEIJING (Reuters) - `, `МОСКВА, 5 марта. /ТАСС/. `, `CUPERTINO, Calif.--(BUSINESS WIRE)--`, `New Delhi [India], July 26
 * (ANI): `
 */
const AGENCY_BEHIND = /* @__PURE__ */ once(
  () =>
    new RegExp(
      `^([^\\n()/]{2,80}(?:/[^\\n()/]{2,30})?)[\\s.-]{0,4}(?:\\(([^()\\n]{2,40})\\)|/([^/\\n]{2,30})/)(\\s?(?:${DASH}|[:.।])?)(?=\\s{0,9}${OPENS}|\\s{0,9}$)`,
      'u',
    ),
)
/** `(CNN) — `, `(CNN)At least`, `(ANSA) - ROMA, 22 MAR - ` */
const AGENCY_FIRST = /* @__PURE__ */ once(
  () => new RegExp(`^\\(([^()\\n]{2,40})\\)(\\s?${DASH})?(?=\\s{0,9}${OPENS})`, 'u'),
)
const FILED_BEHIND = /* @__PURE__ */ once(() => new RegExp(`^\\s([^\\n(]{2,50}?)\\s?${DASH}(?=\\s{1,9}${OPENS})`, 'u'))
/** Separators before the name of an agency without brackets, … */
const JOINT = /\s?[-–—]\s?|[.,،] /g
/** … and before one behind a date. */
const JOINT_OR_BLANK = /\s?[-–—]\s?|[.,،] | /g
/** Up to three words, the first of which may be such a name. */
const BARE_NAME = /(?:[^\s,.।:–—-]+(?:\.[\p{L}]{2,4}){0,2})(?: [^\s,.।:–—-]+){0,2}/uy
/** The end of such a dateline, behind the reporters that Russian agencies name. */
const CLOSING = /* @__PURE__ */ once(
  () => new RegExp(`(?:, \\p{Lu}[^.\\n–—]{2,60})?(?:\\s?(?:${DASH}|[.:।])|(?=\\s|$))(?=\\s{0,9}(?:${OPENS}|$))`, 'uy'),
)
/** `TEMPO.CO, Jakarta - `, `KOMPAS.com - `, `CNN — `, `AGI - ` */
const PUBLISHER_FIRST = /* @__PURE__ */ once(
  () => new RegExp(`^([^\\s,()][^,()\\n–—]{1,25}?)(?:, ([^\\n,–—]{2,40}?))?\\s${DASH}(?=\\s{1,9}${OPENS})`, 'u'),
)
const CAPITALS = /^[^\p{Ll}]+$/u
const REGION = /* @__PURE__ */ once(() => /, \p{Lu}[\p{L}. ]{1,25}$/u)
/** `WASHINGTON — `, `QUITO, Ecuador—`, `NEW DELHI: ` */
const PLACE_ALONE = /* @__PURE__ */ once(
  () => new RegExp(`^(\\p{Lu}[^\\n()–—:;!?]{1,60}?)\\s?(?:—(?=\\s?${OPENS})|(${DASH}|:)(?=\\s{1,9}${OPENS}))`, 'u'),
)
const QUESTION = /^[^.!]{0,300}\?/
/** Languages whose newspapers put a colon behind the place. */
const COLON = /^(?:en|hi|ms|id|bn)\b/
const LONG_ENOUGH = 60

/** Agencies whose datelines end with the bracket, without a dash; and agencies whose datelines consist of their name. */
const WITHOUT_DASH = /* @__PURE__ */ namesOf(
  'Agence France-Presse|Belga|Keystone-SDA|KNA|epd|Press Trust of India|IANS|UNI|ANP|Vietnam News Agency',
)
const BARE_FIRST = /* @__PURE__ */ namesOf('CNN|AGI|Bloomberg')

function namesOf(names: string): Set<string> {
  return new Set(names.split('|'))
}

/**
 * The dateline at the beginning of a paragraph, which stays in the text; `undefined` if there is none. Only known agencies
 * count. A place without an agency counts only in capitals, before a dash and a sentence: `PARIS — the perfume, not the city`
 * has no dateline.
 *
 * `BEIJING (Reuters) - China …` → `{ text: 'BEIJING (Reuters) -', place: 'BEIJING', agency: 'Reuters' }`
 */
export function readDateline(paragraph: string, words: Words, lang = ''): Dateline | undefined {
  const head = paragraph.slice(0, LONGEST)
  if (!SIGN.test(head)) return undefined
  if (opensSentence(head)) return LAST_SIGN.test(head) ? publisherFirst(head, words) : undefined
  return (
    readEasternDateline(head, words) ??
    (head.startsWith('(') ? agencyFirst(head, words) : undefined) ??
    (BRACKET.test(head) ? agencyBehind(head, words) : undefined) ??
    agencyBare(head, words) ??
    (LAST_SIGN.test(head)
      ? (publisherFirst(head, words) ?? placeAlone(head, paragraph.length, words, lang))
      : undefined)
  )
}

/** The match of `AGENCY_BEHIND` with its groups. The name of the agency is in brackets or between slashes. */
type AgencyBehind = readonly [
  text: string,
  before: string,
  inBrackets: string | undefined,
  inSlashes: string,
  closing: string,
]

function agencyBehind(head: string, words: Words): Dateline | undefined {
  const match = AGENCY_BEHIND().exec(head)
  if (!match) return undefined
  const [text, before, inBrackets, inSlashes, closing] = match as unknown as AgencyBehind
  const name = inBrackets ?? inSlashes
  const agency = agencyNamed(name)
  const filing =
    agency || isPublisher(name) || isStation(name) ? readFiling(before.replace(TRAILING_SIGN, ''), words) : undefined
  if (!filing) return undefined
  const isOver = closing.trim() !== '' || (agency !== undefined && (needsNoSign(filing) || WITHOUT_DASH.has(agency)))
  return isOver ? datelineOf(text, filing, agency) : undefined
}

const TRAILING_SIGN = /[\s,-]{1,20}$/
const HAS_CAPITAL = /\p{Lu}/u

/** Whether place and date need no sign behind them: there is a date, or the place is in capitals. */
const needsNoSign = ({ place, date }: Filing): boolean =>
  date !== undefined || (CAPITALS.test(place) && HAS_CAPITAL.test(place))

function agencyFirst(head: string, words: Words): Dateline | undefined {
  const match = AGENCY_FIRST().exec(head)
  if (!match) return undefined
  const [text, name, dash] = match as unknown as [string, string, string?]
  const agency = agencyNamed(name)
  if (!agency) return isPublisher(name) && dash ? datelineOf(text, {}, undefined) : undefined
  const behind = dash ? FILED_BEHIND().exec(head.slice(text.length)) : null
  const filing = behind && readFiling(behind[1] as string, words)
  return filing && (filing.date !== undefined || CAPITALS.test(filing.place))
    ? datelineOf(text + behind[0], filing, agency)
    : datelineOf(text, {}, agency)
}

/**
 * `МОСКВА, 5 мар - РИА Новости. `, `КИЇВ. 5 березня. УНІАН. `, `JAKARTA, KOMPAS.com - `, `تهران- ایرنا- `,
 * `ANKARA/İSTANBUL-BHA`
 */
function agencyBare(head: string, words: Words): Dateline | undefined {
  const date = head.search(FIRST_NUMBER)
  const pattern = date < 0 ? JOINT : JOINT_OR_BLANK
  pattern.lastIndex = 0 // `matchAll` would copy the pattern for each paragraph; `exec` does not.
  for (let match = pattern.exec(head); match; match = pattern.exec(head)) {
    const { 0: joint, index } = match
    if (joint === ' ' && index < date) continue // A space counts only behind a date.
    const start = index + joint.length
    if (!mayNameAgency(head, start)) continue
    for (const name of namesAt(head, start)) {
      const agency = agencyNamed(name)
      if (!agency && !isPublisher(name)) continue
      CLOSING().lastIndex = start + name.length
      const closing = CLOSING().exec(head)
      const filing = closing ? readFiling(head.slice(0, index), words) : undefined
      if (!closing || !filing || !isSure(filing, joint, closing[0])) return undefined
      return datelineOf(head.slice(0, CLOSING().lastIndex), filing, agency)
    }
  }
  return undefined
}

/** The next three words from `start` on, the next two, and the next one. */
function namesAt(head: string, start: number): string[] {
  BARE_NAME.lastIndex = start
  const words = BARE_NAME.exec(head)?.[0].split(' ') ?? []
  return words.map((_, at) => words.slice(0, words.length - at).join(' '))
}

/** Whether a name without brackets has a date or a dash next to it: `Yesterday, Reuters.` is not a dateline. */
function isSure({ place, date }: Filing, joint: string, closing: string): boolean {
  // A name behind a space always has a date.
  if (date !== undefined) return true
  return (DASH_SIGN.test(joint) && CAPITALS.test(place)) || DASH_SIGN.test(closing) || closing.trim() === '।'
}

function publisherFirst(head: string, words: Words): Dateline | undefined {
  const match = PUBLISHER_FIRST().exec(head)
  if (!match) return undefined
  const [text, name, place] = match as unknown as [string, string, string?]
  const agency = agencyNamed(name)
  if (!(agency && BARE_FIRST.has(agency) && place === undefined) && !isPublisher(name)) return undefined
  return place === undefined || isPlace(place, words) ? datelineOf(text, { place }, agency) : undefined
}

function placeAlone(head: string, length: number, words: Words, lang: string): Dateline | undefined {
  const match = PLACE_ALONE().exec(head)
  if (!match) return undefined
  const [text, before, sign] = match as unknown as [string, string, string?]
  const filing = readFiling(before, words)
  if (filing?.place === undefined) return undefined
  const city = filing.place.replace(REGION(), '')
  if (city.length < 3 || !CAPITALS.test(city)) return undefined
  if (QUESTION.test(head.slice(text.length))) return undefined
  if (sign === ':' && ((lang !== '' && !COLON.test(lang)) || length < LONG_ENOUGH)) return undefined
  return datelineOf(text, filing, undefined)
}

function datelineOf(
  text: string,
  { place, date }: { readonly place?: string | undefined; readonly date?: string | undefined },
  agency: string | undefined,
): Dateline {
  return { text: text.trim(), ...(place && { place }), ...(agency && { agency }), ...(date && { date }) }
}
