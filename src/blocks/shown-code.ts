import type { Span } from '../edit/edit.js'
import { spansOfLines } from '../lines/lines.js'
import { isIntroduced } from './scan-blocks.js'
import { isAllCode, isConfiguration, isLeaked } from './source-code.js'

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
  const runs = runsIn(text)
  const codeAt = (at: number) => {
    const run = runs[at]
    return run !== undefined && mayBeCode(text.slice(run.start, run.end))
  }
  const spans: Span[] = []
  for (let at = 0, until = 0; at < runs.length; at = Math.max(at + 1, until)) {
    if (!isShown(text, runs[at] as Span)) continue
    let from = at
    while (from > until && codeAt(from - 1)) from--
    until = at + 1
    while (codeAt(until)) until++
    spans.push({ start: (runs[from] as Span).start, end: (runs[until - 1] as Span).end })
  }
  return spans
}

/** Whether a run is code by itself: below a line that ends with a colon, or with indented lines and all of its braces. */
function isShown(text: string, { start, end }: Span): boolean {
  const isMeant = isIntroduced(text, start)
  const code = text.slice(start, end)
  if (!isMeant && !STARTS_INSIDE.test(code)) return false
  return isMeant ? mayBeCode(code) || isConfiguration(code.split('\n')) : mayBeCode(code) && isWhole(code)
}

function mayBeCode(code: string): boolean {
  const lines = code.split('\n')
  return isAllCode(lines) && !isLeaked(lines) && !MARKER.test(code)
}

/** Whether code is more than a line or two, with all of its braces. */
const isWhole = (code: string): boolean =>
  code.split('\n').length >= FEWEST_LINES && code.split('{').length === code.split('}').length && !STYLE.test(code)

/** The runs of lines without a blank one. */
function runsIn(text: string): Span[] {
  const runs: { start: number; end: number }[] = []
  for (const { start, end } of spansOfLines(text)) {
    if (text.slice(start, end).trim() === '') continue
    const last = runs.at(-1)
    if (last?.end === start - 1) last.end = end
    else runs.push({ start, end })
  }
  return runs
}
