import { CLOSERS, STOPS } from '../characters/sentence-ends.js'
import type { Span } from '../edit/edit.js'

/** Mail and wire copy are wrapped at 40 columns at least, and at 100 or a little more at most. */
const NARROWEST = 36
const WIDEST = 112
/** One line in so many may be longer than the column: a web address, or a line that was not wrapped. */
const OUTLIERS = 20
/** The least number of lines that were broken because the next word had no room. */
const LEAST_BROKEN = 3
/** The least share of such lines among those with a line right below them. */
const LEAST_SHARE = 0.5
/** The largest share of broken lines that end like a sentence: a list of headlines or sentences has more. */
const MOST_FINISHED = 0.4
/** The least share of broken lines that go on in small letters, in a text that has any: headlines do not. */
const LEAST_SMALL = 0.4
/** Copy is broken a little before its columns end, where a hyphen or a wide letter stands. */
const SLACK = 3

const FINISHED = /* @__PURE__ */ new RegExp(`[${STOPS}:][${CLOSERS}]?$`)
/** What stands before the words of a line: an indent, the marks of quoted mail. */
const PREFIX = /^[\s>|]{1,40}/
const FIRST_WORD = /\S{1,120}/
const OPENS_SMALL = /^["'“‘«(]?\p{Ll}/u
const HAS_SMALL = /\p{Ll}/u
const ITEM = /^(?:[-–—•*·+]|\(?\d{1,3}[.)])\s/

/** A line with what is needed to tell whether it was broken. */
interface Row extends Span {
  readonly words: string
  /** Whether the next line follows without a blank one between. */
  readonly isFollowed: boolean
}

/**
 * The lines of a text; those that were wrapped at a column, behind an indent or `>` too, as the paragraphs that they are.
 *
 * `The council voted on Tuesday to¶rebuild the bridge.¶¶Share` → `The … bridge.`, `Share`
 */
export function joinWrapped(text: string, lines: readonly Span[]): readonly Span[] {
  const followed = lines.filter(({ end }, at) => lines[at + 1]?.start === end + 1).length
  const columns = followed < LEAST_BROKEN ? undefined : columnsOf(lines)
  if (columns === undefined) return lines
  const rows = lines.map((line, at) => rowOf(text, line, lines[at + 1]))
  const isBroken = rows.map((row, at) => row.isFollowed && findsNoRoom(row, rows[at + 1] as Row, columns))
  return isWrapped(text, rows, isBroken) ? joined(rows, isBroken) : lines
}

/** The columns that nearly all lines keep to; none if these are no columns of wrapped copy. */
function columnsOf(lines: readonly Span[]): number | undefined {
  const outliers = Math.floor(lines.length / OUTLIERS)
  let wide = 0
  for (const { start, end } of lines) if (end - start > WIDEST && ++wide > outliers) return undefined
  const widths = new Uint32Array(lines.length)
  lines.forEach(({ start, end }, at) => {
    widths[at] = end - start
  })
  const columns = widths.sort()[widths.length - 1 - outliers] as number
  return columns < NARROWEST ? undefined : columns
}

function rowOf(text: string, { start, end }: Span, next: Span | undefined): Row {
  const words = text.slice(start, end).replace(PREFIX, '')
  return { start, end, words, isFollowed: next?.start === end + 1 }
}

function findsNoRoom(row: Row, next: Row, columns: number): boolean {
  const word = FIRST_WORD.exec(next.words)?.[0]
  if (word === undefined || ITEM.test(next.words)) return false
  return row.end - row.start + 1 + word.length > columns - SLACK
}

function isWrapped(text: string, rows: readonly Row[], isBroken: readonly boolean[]): boolean {
  const broken = rows.flatMap((_, at) => (isBroken[at] ? [at] : []))
  const followed = rows.filter(({ isFollowed }) => isFollowed).length
  if (broken.length < LEAST_BROKEN || broken.length < LEAST_SHARE * followed) return false
  const finished = broken.filter((at) => FINISHED.test((rows[at] as Row).words)).length
  if (finished > MOST_FINISHED * broken.length) return false
  const small = broken.filter((at) => OPENS_SMALL.test((rows[at + 1] as Row).words)).length
  return small >= LEAST_SMALL * broken.length || !HAS_SMALL.test(text)
}

function joined(rows: readonly Row[], isBroken: readonly boolean[]): Span[] {
  const paragraphs: Span[] = []
  let start: number | undefined
  rows.forEach((row, at) => {
    start ??= row.start
    if (isBroken[at]) return
    paragraphs.push({ start, end: row.end })
    start = undefined
  })
  return paragraphs
}
