import { inOneLine, saidInMarkdown } from '../characters/markdown.js'
import { LONGEST_REMEMBERED, rememberLast } from '../characters/remember-last.js'
import type { Span } from '../edit/edit.js'
import { LONGEST_LINE } from './normalized-line.js'

/** Whether a text may have links, bold words or bare addresses. */
const mayHaveMarks = /* @__PURE__ */ rememberLast(
  (text) => text.includes('](') || text.includes('**') || text.includes('://'),
)
const ASTERISK = 0x2a
const UNDERSCORE = 0x5f

/** Whether a unit is one line without any sign of Markdown. */
function isPlain(text: string, { start, end }: Span): boolean {
  const first = text.charCodeAt(start)
  // Of a text that is not remembered, all would be read again for each unit.
  if (text.length > LONGEST_REMEMBERED || first === ASTERISK || first === UNDERSCORE || mayHaveMarks(text)) return false
  const feed = text.indexOf('\n', start)
  return feed < 0 || feed >= end
}

/**
 * A unit as it is read: links by their words alone, several lines as one. `undefined` if that is how it stands.
 *
 * `Photo:¶[Jo Ng](https://example.org/jo)` → `Photo: Jo Ng`
 */
export function saidOf(text: string, span: Span): string | undefined {
  if (isPlain(text, span)) return undefined
  if (span.end - span.start > LONGEST_LINE) return saidInMarkdown(text, span)
  const unit = text.slice(span.start, span.end)
  const line = inOneLine(unit)
  if (line === unit) return saidInMarkdown(text, span)
  return saidInMarkdown(line, { start: 0, end: line.length }) ?? line
}
