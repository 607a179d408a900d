import { CLOSERS, STOPS } from '../characters/sentence-ends.js'
import type { Span } from '../edit/edit.js'

/** Mail and wire copy are wrapped at 40 to about 100 columns. */
const NARROWEST = 36
const WIDEST = 112
/** One line in this many may exceed the column: a web address, or a line that was not wrapped. */
const OUTLIERS = 20
/** The minimum number of lines that break because the next word does not fit. */
const LEAST_BROKEN = 3
/** The minimum share of such lines among those followed directly by another line. */
const LEAST_SHARE = 0.5
/** The maximum share of broken lines that end like a sentence. Lists of headlines or sentences have more. */
const MOST_FINISHED = 0.4
/** The minimum share of broken lines that continue in lowercase, if the text has any lowercase letters. Headlines do not. */
const LEAST_SMALL = 0.4
/** Lines may break slightly before the column, at a hyphen or a wide letter. */
const SLACK = 3

const FINISHED = /* @__PURE__ */ new RegExp(`[${STOPS}:][${CLOSERS}]?$`)
/** The prefix of a line: an indent, the marks of quoted mail. */
const PREFIX = /^[\s>|]{1,40}/
const FIRST_WORD = /\S{1,120}/
const OPENS_SMALL = /^["'“‘«(]?\p{Ll}/u
const HAS_SMALL = /\p{Ll}/u
const ITEM = /^(?:[-–—•*·+]|\(?\d{1,3}[.)])\s/

/** A line with the facts that show whether it was hard-wrapped. */
interface Row extends Span {
  readonly words: string
  /** Whether the next line follows without a blank line between them. */
  readonly isFollowed: boolean
}

/**
 * The lines of a text. Hard-wrapped lines, also indented or quoted ones, are joined to paragraphs.
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

/** The column that nearly all lines keep to, or `undefined` if it is not a column of wrapped copy. */
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
