import type { Span } from '../edit/edit.js'

/** Where the lines of a text begin and end, blank ones left out. */
export function spansOfLines(text: string): Span[] {
  const spans: Span[] = []
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    if (end > start) spans.push({ start, end })
    start = end + 1
  }
  return spans
}
