import type { Span } from '../edit/edit.js'
import { LONGEST_LINE, type NormalizedLine, normalizedLine } from './normalized-line.js'
import { saidOf } from './said.js'

/** `Related:Town`, and no `https:`, no `12:30`. */
const LABEL = /^[^:\n]{2,45}:(?=\p{L})/u
const COLON = 0x3a
/** The longest label with its colon and the letter behind it, in code units. */
const LONGEST_LABEL = 48

/** What `find` finds of a line as it stands, or else of the line as its page showed it; `undefined` if it finds nothing. */
export function foundOf<Found>(
  text: string,
  span: Span,
  find: (line: NormalizedLine) => Found | undefined,
): Found | undefined {
  const found = find(normalizedLine(text, span))
  if (found !== undefined) return found
  const other = asRead(text, span)
  return other && find(other)
}

/**
 * A line as its page showed it: without the targets of links, in one line, with a blank behind its label. `undefined` if
 * that is the line as it stands. `said`: what `saidOf` returns for it.
 */
export function asRead(
  text: string,
  span: Span,
  said: string | undefined = saidOf(text, span),
): NormalizedLine | undefined {
  if (said === undefined) return withLabelApart(text, span)
  const whole = { start: 0, end: said.length }
  return withLabelApart(said, whole) ?? normalizedLine(said, whole)
}

/** Whether there is a colon, found without making a string of the line. */
function holdsColon(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === COLON) return true
  return false
}

/**
 * A line with the blank behind its label that was lost with the markup around it; undefined if it has lost none.
 *
 * `Related:Town votes for a bridge` → `Related: Town votes for a bridge`
 */
export function withLabelApart(text: string, { start, end }: Span): NormalizedLine | undefined {
  if (end - start > LONGEST_LINE) return undefined
  const latest = Math.min(end, start + LONGEST_LABEL)
  if (!holdsColon(text, start, latest)) return undefined
  const label = LABEL.exec(text.slice(start, latest))?.[0]
  if (label === undefined) return undefined
  const line = `${label} ${text.slice(start + label.length, end)}`
  return normalizedLine(line, { start: 0, end: line.length })
}
