import type { Span } from '../edit/edit.js'
import { LONGEST_LINE, type NormalizedLine, normalizedLine } from './normalized-line.js'

/** `Related:Town`, and no `https:`, no `12:30`. */
const LABEL = /^[^:\n]{2,45}:(?=\p{L})/u
/** With what must stand behind it, in code units. */
const LONGEST_LABEL = 48

/** What is found of a line, or else of the line with the blank that its label has lost; undefined if nothing is. */
export function foundOf<Found>(
  text: string,
  span: Span,
  find: (line: NormalizedLine) => Found | undefined,
): Found | undefined {
  const found = find(normalizedLine(text, span))
  if (found !== undefined) return found
  const apart = withLabelApart(text, span)
  return apart && find(apart)
}

/**
 * A line with the blank behind its label that was lost with the markup around it; undefined if it has lost none.
 *
 * `Related:Town votes for a bridge` → `Related: Town votes for a bridge`
 */
export function withLabelApart(text: string, { start, end }: Span): NormalizedLine | undefined {
  if (end - start > LONGEST_LINE) return undefined
  const label = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)))?.[0]
  if (label === undefined) return undefined
  const line = `${label} ${text.slice(start + label.length, end)}`
  return normalizedLine(line, { start: 0, end: line.length })
}
