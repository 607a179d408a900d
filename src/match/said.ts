import { saidInMarkdown } from '../characters/markdown.js'
import { inOneLine } from '../characters/one-line.js'
import type { Span } from '../edit/edit.js'
import { LONGEST_LINE } from './normalized-line.js'

/**
 * A unit as it is read: links by their words alone, several lines as one. `undefined` if that is how it stands.
 *
 * `Photo:¶[Jo Ng](https://example.org/jo)` → `Photo: Jo Ng`
 */
export function saidOf(text: string, span: Span): string | undefined {
  if (span.end - span.start > LONGEST_LINE) return saidInMarkdown(text, span)
  const unit = text.slice(span.start, span.end)
  const line = inOneLine(unit)
  if (line === unit) return saidInMarkdown(text, span)
  return saidInMarkdown(line, { start: 0, end: line.length }) ?? line
}
