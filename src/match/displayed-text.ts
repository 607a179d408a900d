import { inOneLine, saidInMarkdown } from '../characters/markdown.js'
import type { Span } from '../edit/edit.js'
import { linesOf, Trait } from '../lines/lines.js'
import { LONGEST_LINE } from './normalized-line.js'

const ASTERISK = 0x2a
const UNDERSCORE = 0x5f
/** Links, bold text and bare URLs need a character with one of these. */
const MARKS = Trait.markup | Trait.slash

/** Whether a unit is a single line without Markdown syntax. */
function isPlain(text: string, span: Span): boolean {
  const first = text.charCodeAt(span.start)
  if (first === ASTERISK || first === UNDERSCORE || holdsMark(text, span)) return false
  const feed = text.indexOf('\n', span.start)
  return feed < 0 || feed >= span.end
}

function holdsMark(text: string, span: Span): boolean {
  const lines = linesOf(text)
  return (lines.traits & MARKS) !== 0 && (lines.traitsOf(span) & MARKS) !== 0
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
