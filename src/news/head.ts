import { holdsUnspaced } from '../characters/scripts.js'
import { readDate } from '../date/read-date.js'
import type { Edit, Span } from '../edit/edit.js'
import { linesOf, spansOfLines, Trait } from '../lines/lines.js'
import type { Words } from '../locale/at-hand.js'
import { readsLikeProse } from '../match/known-lines.js'

/** The rule for a head, and the rules for its lines that provide fields. */
const HEAD_RULE = 'news/head'
export const HEAD_TITLE_RULE = 'news/head/title'
export const HEAD_AUTHOR_RULE = 'news/head/author'
export const HEAD_DATE_RULE = 'news/head/date'
export const HEAD_DESCRIPTION_RULE = 'news/head/description'

/** The maximum length of a head, in code units and in lines. */
const LONGEST = 8000
const MOST_LINES = 60
/** A sentence must follow within this many lines below the head. */
const LINES_BELOW = 40
/** The minimum number of labels in the head of an email. A fact box has fewer. */
const FEWEST_LABELS = 3
/** The minimum number of email addresses without a line that opens the head. A press release has one, for its contact. */
const FEWEST_ADDRESSES = 2

const FENCE = /^(?:---|\+\+\+)$/
const KEY = /^([a-z][\w-]{0,40}) ?[:=](?: |$)/i
/** Keys of front matter. A list of facts between two lines of dashes has none of them. */
const PAGE_KEY = /^(?:title|date|layout|author|authors|tags|slug|draft|categories|permalink|publishedAt|url|lang)$/
const FIELDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:title|headline)$/i, HEAD_TITLE_RULE],
  [/^(?:authors?|by|byline|creator)$/i, HEAD_AUTHOR_RULE],
  [/^(?:description|summary|excerpt)$/i, HEAD_DESCRIPTION_RULE],
  [/^(?:date|created|pubdate|published|published_?at|publish_?date|date_?published)$/i, HEAD_DATE_RULE],
]

const COLON = /[:：]/
const LABEL = /^(\p{L}[\p{L} '.-]{0,30}?) ?[:：] ?(?=\S)/u
/**
 * The line that mail clients write above a forwarded email: `---------- Forwarded message ---------`, `Begin forwarded
 * message:`
 */
const OPENER = /^-{3,20} ?[^-\n][^\n]{2,60}-{3,20}$|^[^:：\n]{5,60}[:：]$/
const MAILBOX = /[<[(](?:mailto:)?[^\s<>@]{1,80}@[^\s<>@]{1,80}[>\])]/
const CLOCK = /\d[:.]\d{2}(?![\d.])/
/** Reply and forward prefixes of a subject: `Re: `, `FW: `, `WG: `; not any label: `EU: Ferries stop` */
const MARKS = /^(?:(?:re|fwd?|aw|wg|tr|rv|enc|sv|vs|vb|res|antw|odp|pd|ynt|ilt|rif) ?[:：] ?){1,6}/i
const FEWEST_WORDS = 3
const SHORTEST_UNSPACED = 8

/** A header of an email: its name and its value. */
interface Row extends Span {
  readonly key: string
  readonly value: Span
}

/**
 * The edits that remove the head of a plain text: YAML or TOML front matter, or the headers above a forwarded email, in any
 * language. Each value that provides a field is an edit of its own. The head stays if there is no story below it.
 *
 * `---¶title: Town votes¶---¶The council …` → `The council …`
 */
export function head(text: string, words: Words): Edit[] {
  if (!mayHaveHead(text)) return []
  const lines = spansOfLines(text.slice(0, LONGEST)).slice(0, MOST_LINES + LINES_BELOW)
  const edits = fenced(text, lines) ?? ofMail(text, lines, words)
  if (!edits) return []
  const end = (edits.at(-1) as Edit).end
  const below = lines.find(({ start }) => start >= end)
  if (!below || !lines.some((line) => line.start >= end && readsLikeProse(text, line))) return []
  return [...edits, { start: end, end: below.start, insert: '', rule: HEAD_RULE }]
}

/** The first line of a head begins with a dash or a plus, or has a colon. */
function mayHaveHead(text: string): boolean {
  const lines = linesOf(text)
  if (lines.count === 0) return false
  return (lines.traitsAt(0) & Trait.colon) !== 0 || '-+'.includes(text.charAt(lines.startOf(0)))
}

const textOf = (text: string, { start, end }: Span): string => text.slice(start, end)

/** A line without its indent. */
function indented(text: string, { start, end }: Span): Span {
  const content = text.slice(start, end)
  return { start: end - content.trimStart().length, end }
}

/** The edits for a block of keys between two fences. */
function fenced(text: string, lines: readonly Span[]): Edit[] | undefined {
  const [first] = lines
  if (!first || !FENCE.test(textOf(text, first))) return undefined
  const fence = textOf(text, first)
  const close = lines.findIndex((line, at) => at > 0 && textOf(text, line) === fence)
  if (close < 2 || close > MOST_LINES) return undefined
  const within = lines.slice(1, close).map((line) => indented(text, line))
  const keys = within.map((line) => KEY.exec(textOf(text, line))?.[1])
  if (keys[0] === undefined || !keys.some((key) => key !== undefined && PAGE_KEY.test(key))) return undefined
  const edits: Edit[] = []
  let start = first.start
  let ofList = ''
  within.forEach((line, at) => {
    const key = keys[at]
    if (key !== undefined) ofList = key
    const rule = FIELDS.find(([pattern]) => pattern.test(ofList))?.[1]
    if (rule === undefined) return
    for (const value of valuesIn(text, line, key !== undefined)) {
      edits.push({ start, end: value.start, insert: '', rule: HEAD_RULE }, { ...value, insert: '', rule })
      start = value.end
    }
  })
  return [...edits, { start, end: (lines[close] as Span).end, insert: '', rule: HEAD_RULE }]
}

const ITEM = /[^\s"'[\],](?:(?:[^"[\],]|\\")*[^\s"'[\],])?/g
const BULLET = /^- /
/** The YAML indicator for a value on the lines below its key. */
const FOLDED = /^[>|][-+]?$/
const QUOTED = /^(["'])(.*)\1$/

/** The values of a line, without quotes and brackets: `authors: ["Jo Ng", "Ed Poe"]` → two. */
function valuesIn(text: string, { start, end }: Span, isKeyed: boolean): Span[] {
  const content = text.slice(start, end)
  const from = isKeyed ? (KEY.exec(content)?.[0].length ?? 0) : (BULLET.exec(content)?.[0].length ?? content.length)
  const value = content.slice(from)
  if (value === '' || FOLDED.test(value)) return []
  if (value.startsWith('['))
    return Array.from(value.matchAll(ITEM), ({ 0: item, index }) => spanAt(start + from + index, item))
  const [, , inner] = QUOTED.exec(value) ?? []
  return [inner === undefined ? spanAt(start + from, value) : spanAt(start + from + 1, inner)]
}

const spanAt = (start: number, content: string): Span => ({ start, end: start + content.length })

/** The edits for the head of an email. It has email addresses and a date with a time; the longest other value is the title. */
function ofMail(text: string, lines: readonly Span[], words: Words): Edit[] | undefined {
  const [first] = lines
  if (!first) return undefined
  const opens = OPENER.test(textOf(text, first))
  const rows: Row[] = []
  for (let at = opens ? 1 : 0; at < lines.length; at++) {
    const line = lines[at] as Span
    const content = textOf(text, line)
    const [label = '', key = ''] = (COLON.test(content) && LABEL.exec(content)) || []
    if (key === '' || (rows.length > 0 && line.start > (rows.at(-1) as Row).end + 1)) break
    rows.push({ ...line, key, value: { start: line.start + label.length, end: line.end } })
  }
  if (rows.length < FEWEST_LABELS) return undefined
  const isAddress = rows.map(({ value }) => MAILBOX.test(textOf(text, value)))
  const isTime = rows.map(({ value }) => isMinute(textOf(text, value), words))
  const addresses = isAddress.filter(Boolean).length
  if (addresses < (opens ? 1 : FEWEST_ADDRESSES) || !isTime.includes(true)) return undefined
  const subjects = rows.filter((_, at) => !isAddress[at] && !isTime[at]).map(({ value }) => subjectIn(text, value))
  const title = subjects.filter((value) => isHeadline(textOf(text, value))).sort((a, b) => widthOf(b) - widthOf(a))[0]
  const end = (rows.at(-1) as Row).end
  if (!title) return [{ start: first.start, end, insert: '', rule: HEAD_RULE }]
  return [
    { start: first.start, end: title.start, insert: '', rule: HEAD_RULE },
    { ...title, insert: '', rule: HEAD_TITLE_RULE },
    ...(title.end < end ? [{ start: title.end, end, insert: '', rule: HEAD_RULE }] : []),
  ]
}

const isMinute = (content: string, words: Words): boolean =>
  CLOCK.test(content) && readDate(content, words) !== undefined

const widthOf = ({ start, end }: Span): number => end - start

function subjectIn(text: string, { start, end }: Span): Span {
  return { start: start + (MARKS.exec(text.slice(start, end))?.[0].length ?? 0), end }
}

const isHeadline = (content: string): boolean =>
  holdsUnspaced(content) ? content.length >= SHORTEST_UNSPACED : content.split(' ').length >= FEWEST_WORDS
