import { saidInMarkdown } from '../characters/markdown.js'
import { inOneLine } from '../characters/one-line.js'
import type { Span } from '../edit/edit.js'
import { LONGEST_LINE } from './normalized-line.js'

/**
 * What a unit says, where that is not how it stands: the words of its links, or in one line what stands in several;
 * `undefined` for one that stands as it is said.
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
