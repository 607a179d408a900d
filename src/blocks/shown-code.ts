import type { Span } from '../edit/edit.js'
import { isIntroduced } from './scan-blocks.js'
import { isAllCode, isLeaked } from './source-code.js'
import { lineSpans } from './text-block.js'

/** Code that no colon introduces has so many lines. */
const FEWEST_LINES = 3
const STARTS_INSIDE = /\n[ \t\])}]/
const STYLE = /^[.#@*].{0,200}\{/m
/** A marker of an ad or a plugin: `[ad_1]` */
const MARKER = /^\[.{0,60}\]$/

/**
 * Spans of code that a plain text shows between its paragraphs, without fences and indentation: lines that look like code below
 * a line that ends with a colon, next to other code, or with indented lines and all of their braces. Scripts and style sheets
 * that leaked from a page are left to the rules.
 *
 * `Create a file:¶¶if (a) {¶  go()¶}¶¶Then run it.` → the span of the three lines
 */
export function shownCodeIn(text: string): readonly Span[] {
  const spans: { start: number; end: number }[] = []
  let before = 0
  for (const { start, end } of runsIn(text)) {
    const last = spans.at(-1)
    const isNext = last !== undefined && last.end === before
    const isMeant = isNext || isIntroduced(text, start)
    before = end
    if (!isCode(text.slice(start, end), isMeant)) continue
    if (isNext) last.end = end
    else spans.push({ start, end })
  }
  return spans
}

function isCode(code: string, isMeant: boolean): boolean {
  if (!isMeant && !STARTS_INSIDE.test(code)) return false
  const lines = code.split('\n')
  if (!isAllCode(lines) || isLeaked(lines) || MARKER.test(code)) return false
  const isWhole = code.split('{').length === code.split('}').length
  return isMeant || (isWhole && lines.length >= FEWEST_LINES && !STYLE.test(code))
}

/** The runs of lines without a blank one. */
function runsIn(text: string): Span[] {
  const runs: { start: number; end: number }[] = []
  let isOpen = false
  for (const { start, end } of lineSpans(text, { start: 0, end: text.length })) {
    const isBlank = text.slice(start, end).trim() === ''
    if (isBlank) isOpen = false
    else if (isOpen) (runs.at(-1) as { end: number }).end = end
    else {
      runs.push({ start, end })
      isOpen = true
    }
  }
  return runs
}
