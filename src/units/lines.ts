import { rememberLast } from '../characters/remember-last.js'
import type { Span } from '../edit/edit.js'

/** Where the lines of a text begin and end, blank ones left out. */
export const spansOfLines: (text: string) => readonly Span[] = /* @__PURE__ */ rememberLast((text) => {
  const spans: Span[] = []
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    if (end > start) spans.push({ start, end })
    start = end + 1
  }
  return spans
})
