import type { Span } from '../edit/edit.js'

/**
 * Code on one line: a tag, `…` between backticks, {…}, name="…", call("…").
 * Every branch ends at its own opening mark or at the line, so that a search takes linear time.
 */
const CODE = /<\/?[a-z][^<>\n]*>|`[^`\n]+`|\{[^{}\n]*\}|[\w$-](?:="[^"\n]*"|='[^'\n]*'|\("[^"\n]*"\)|\('[^'\n]*'\))/gi

/** The stretches of a text in which `"` and `'` are syntax. */
export function verbatim(text: string): Span[] {
  const spans: Span[] = []
  for (const { index, 0: code } of text.matchAll(CODE)) spans.push({ start: index, end: index + code.length })
  return spans
}
