import { inOneLine, saidInMarkdown } from '../characters/markdown.js'
import type { Span } from '../edit/edit.js'
import { linesOf } from '../lines/lines.js'
import { Trait } from '../lines/traits.js'
import { LONGEST_LINE } from './normalized-line.js'

const ASTERISK = 0x2a
const UNDERSCORE = 0x5f

/** Whether a unit is a single line without Markdown syntax. */
function isPlain(text: string, { start, end }: Span): boolean {
  const first = text.charCodeAt(start)
  if (first === ASTERISK || first === UNDERSCORE) return false
  // Links, bold text and bare URLs need one of these.
  if (linesOf(text).traitsOf({ start, end }) & (Trait.markup | Trait.slash)) return false
  const feed = text.indexOf('\n', start)
  return feed < 0 || feed >= end
}

/**
 * A unit as readers see it: links without their targets, several lines as one. Returns `undefined` if that equals the source
 * text.
 *
 * `Photo:¶[Jo Ng](https://example.org/jo)` → `Photo: Jo Ng`
 */
export function displayedText(text: string, span: Span): string | undefined {
  if (isPlain(text, span)) return undefined
  if (span.end - span.start > LONGEST_LINE) return saidInMarkdown(text, span)
  const unit = text.slice(span.start, span.end)
  const line = inOneLine(unit)
  if (line === unit) return saidInMarkdown(text, span)
  return saidInMarkdown(line, { start: 0, end: line.length }) ?? line
}
