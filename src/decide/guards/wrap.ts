import { once } from '../../characters/once.js'
import type { Line } from '../../match/known-lines.js'

/** Lengths of wrapped lines, in code units: the least, the least if nothing but a small letter tells that it goes on, the largest. */
const SHORTEST_FULL = 30
const SHORTEST_UNFINISHED = 40
const LONGEST_COLUMN = 100
/** A text is wrapped if at least so many lines go on below, and at least such a share of them are full. */
const FEWEST_FULL = 3
const LEAST_SHARE = 0.8

/** The column at which the lines of a text were wrapped, or `undefined`; worked out when it is first asked for. */
export type Column = () => number | undefined

/** The end of a line whose sentence goes on: a letter, a number, a comma or the like. */
const UNFINISHED = /* @__PURE__ */ once(() => /[\p{L}\p{M}\p{N},;&(\u2010-\u2015'’-]$/u)
/** How most lines end. It is compiled in a fraction of the time that the expression above takes. */
const STOP = /[.!?…。।"”»]$/
const OPENS_SMALL = /^["'“‘„«([]{0,2}\p{Ll}/u
const FIRST_WORD = /^\s*(\S{1,60})/u

/** Whether nothing but one line break, and blanks, parts a line from the one above it. */
const isRightBelow = (text: string, above: Line, line: Line): boolean =>
  text.slice(above.end, line.start).trim() === '' && feeds(text, above.end, line.start) === 1

function feeds(text: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 10) count++
  return count
}

/** Whether a line is long and ends within a sentence. */
function isUnfinished(text: string, line: Line): boolean {
  if (line.width < SHORTEST_FULL) return false
  const end = text.slice(Math.max(line.start, line.end - 2), line.end).trimEnd()
  return !STOP.test(end) && UNFINISHED().test(end)
}

/** The column of a text, found out once. */
export function columnIn(text: string, lines: readonly Line[]): Column {
  let found: { readonly column: number | undefined } | undefined
  return () => {
    found ??= { column: columnOf(text, lines) }
    return found.column
  }
}

/**
 * Where the lines of a text were wrapped, in code units; `undefined` if they were not.
 * A wrapped line is full: the first word of the next had no room in it.
 */
function columnOf(text: string, lines: readonly Line[]): number | undefined {
  const pairs: { readonly length: number; readonly word: number }[] = []
  let column = 0
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at] as Line
    const next = lines[at + 1] as Line
    if (!isUnfinished(text, line) || !isRightBelow(text, line, next)) continue
    const length = line.end - line.start
    if (length > LONGEST_COLUMN) return undefined
    column = Math.max(column, length)
    pairs.push({ length, word: FIRST_WORD.exec(text.slice(next.start, next.start + 80))?.[1]?.length ?? 0 })
  }
  if (pairs.length < FEWEST_FULL) return undefined
  const full = pairs.filter(({ length, word }) => length + 1 + word > column).length
  return full >= LEAST_SHARE * pairs.length ? column : undefined
}

/**
 * Whether a line continues the sentence of the line above, or its own sentence continues below: then it is part of a paragraph.
 * `isKnownAnywhere`: a rule matches it wherever it stands; then only in a wrapped text, since `read more` needs no capital.
 *
 * `… to rebuild the bridge since¶August 1984.`
 */
export function isPartOfSentence(
  text: string,
  lines: readonly Line[],
  at: number,
  column: Column,
  isKnownAnywhere = false,
): boolean {
  const goes =
    goesOn(text, lines, at, column) || (lines[at + 1]?.rules.length === 0 && goesOn(text, lines, at + 1, column))
  return goes && !(isKnownAnywhere && column() === undefined)
}

/** Whether a line continues a sentence of the line above. */
function goesOn(text: string, lines: readonly Line[], at: number, columnOfText: Column): boolean {
  const above = lines[at - 1]
  const line = lines[at]
  if (!above || !line || !isUnfinished(text, above) || !isRightBelow(text, above, line)) return false
  const opening = text.slice(line.start, line.start + 80)
  if (above.width >= SHORTEST_UNFINISHED && OPENS_SMALL.test(opening.trimStart())) return true
  const column = columnOfText() ?? Number.POSITIVE_INFINITY
  return above.end - above.start + 1 + (FIRST_WORD.exec(opening)?.[1]?.length ?? 0) > column
}
