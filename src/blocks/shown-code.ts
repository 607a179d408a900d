import type { Span } from '../edit/edit.js'
import { isIntroduced } from './scan-blocks.js'
import { isAllCode, isConfiguration, isLeaked } from './source-code.js'
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
  const spans: Span[] = []
  let group: { start: number; end: number; isShown: boolean } | undefined
  for (const { start, end } of [...runsIn(text), { start: text.length, end: text.length }]) {
    const lines = text.slice(start, end).split('\n')
    const isMeant = isIntroduced(text, start)
    if (mayBeCode(lines) || (isMeant && isConfiguration(lines))) {
      group = { start: group?.start ?? start, end, isShown: (group?.isShown ?? isMeant) || isWhole(lines.join('\n')) }
    } else {
      if (group?.isShown) spans.push({ start: group.start, end: group.end })
      group = undefined
    }
  }
  return spans
}

const mayBeCode = (lines: readonly string[]): boolean =>
  isAllCode(lines) && !isLeaked(lines) && !MARKER.test(lines.join('\n'))

/** Whether code is more than a line or two, with indentation and all of its braces. */
const isWhole = (code: string): boolean =>
  STARTS_INSIDE.test(code) &&
  code.split('\n').length >= FEWEST_LINES &&
  code.split('{').length === code.split('}').length &&
  !STYLE.test(code)

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
