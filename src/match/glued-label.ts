import type { Span } from '../edit/edit.js'
import { displayedText } from './displayed-text.js'
import { LONGEST_LINE, type NormalizedLine, normalizedLine } from './normalized-line.js'

/** `Related:Town`, but not `https:` or `12:30`. */
const LABEL = /^[^:\n]{2,45}:(?=\p{L})/u
const COLON = 0x3a
/** The longest label in code units, including its colon and the letter behind it. */
const LONGEST_LABEL = 48

/** Calls `find` on a line as it is in the text and, if that fails, on the line as its page displayed it. */
export function findInLine<Found>(
  text: string,
  span: Span,
  find: (line: NormalizedLine) => Found | undefined,
): Found | undefined {
  const found = find(normalizedLine(text, span))
  if (found !== undefined) return found
  const other = displayedLine(text, span)
  return other && find(other)
}

/**
 * A line as its page displayed it: on one line, without link targets, with a space behind its label. Returns `undefined` if
 * that equals the line in the text. `displayed`: the result of `displayedText` for the span.
 */
export function displayedLine(
  text: string,
  span: Span,
  displayed: string | undefined = displayedText(text, span),
): NormalizedLine | undefined {
  if (displayed === undefined) return restoreLabelSpace(text, span)
  const whole = { start: 0, end: displayed.length }
  return restoreLabelSpace(displayed, whole) ?? normalizedLine(displayed, whole)
}

/** Whether a span contains a colon, without creating a string of it. */
function holdsColon(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === COLON) return true
  return false
}

/**
 * Restores the space behind a label that was lost with the markup around it. Returns `undefined` if none was lost.
 *
 * `Related:Town votes for a bridge` → `Related: Town votes for a bridge`
 */
export function restoreLabelSpace(text: string, { start, end }: Span): NormalizedLine | undefined {
  if (end - start > LONGEST_LINE) return undefined
  const latest = Math.min(end, start + LONGEST_LABEL)
  if (!holdsColon(text, start, latest)) return undefined
  const label = LABEL.exec(text.slice(start, latest))?.[0]
  if (label === undefined) return undefined
  const line = `${label} ${text.slice(start + label.length, end)}`
  return normalizedLine(line, { start: 0, end: line.length })
}
