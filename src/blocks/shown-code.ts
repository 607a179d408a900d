import type { Span } from '../edit/edit.js'
import { isAllCode, isJson, isLeaked } from './source-code.js'

/** A run of lines without a blank one. */
interface Run extends Span {
  readonly lines: readonly string[]
}

/** Code that no colon introduces has so many lines. */
const FEWEST_LINES = 3
const INTRODUCES = /[:：]$/
const STARTS_INSIDE = /^(?:[ \t]|[\])}])/
const STYLE =
  /^\s{0,40}(?:[.#@*][^{}\n]{0,200}|(?:html|body|div|span|p|a|img|[ou]l|li|h[1-6]|table)\b[^{}();=\n]{0,100})\{/m
/** A marker of an ad or a plugin: `[ad_1]` */
const MARKER = /^\[[\w .-]{1,60}\]$/
const PAIRS: readonly (readonly [opener: string, closer: string])[] = [
  ['{', '}'],
  ['[', ']'],
  ['(', ')'],
]

/**
 * Spans of code that a plain text shows between its paragraphs, without fences and indentation: lines that look like code below
 * a line that ends with a colon, next to other code, or with indented lines and all of their brackets. Scripts and style sheets
 * that leaked from a page are left to the rules.
 *
 * `Create a file:¶¶if (a) {¶  go()¶}¶¶Then run it.` → the span of the three lines
 */
export function shownCodeIn(text: string): readonly Span[] {
  const spans: { start: number; end: number }[] = []
  let before: Run | undefined
  for (const run of runsIn(text)) {
    const last = spans.at(-1)
    const isNext = last !== undefined && last.end === before?.end
    if (!isCode(run, before, isNext)) before = run
    else {
      before = run
      if (isNext) last.end = run.end
      else spans.push({ start: run.start, end: run.end })
    }
  }
  return spans
}

function isCode({ lines }: Run, before: Run | undefined, isNext: boolean): boolean {
  const isMeant = isNext || INTRODUCES.test(before?.lines.at(-1)?.trimEnd() ?? '')
  const mayBeMeant = lines.length >= FEWEST_LINES && lines.some((line, at) => at > 0 && STARTS_INSIDE.test(line))
  if (!isMeant && !mayBeMeant) return false
  const code = lines.join('\n')
  if (!(isAllCode(lines) || isJson(code)) || isLeaked(lines) || MARKER.test(code)) return false
  return isMeant || (!STYLE.test(code) && areClosed(code))
}

/** Whether a text has as many closing brackets as opening ones. */
const areClosed = (code: string): boolean =>
  PAIRS.every(([opener, closer]) => code.split(opener).length === code.split(closer).length)

function* runsIn(text: string): Generator<Run> {
  let lines: string[] = []
  let start = 0
  let end = 0
  for (let at = 0; at <= text.length; ) {
    const feed = text.indexOf('\n', at)
    const next = feed < 0 ? text.length : feed
    const line = text.slice(at, next)
    if (line.trim() !== '') {
      if (lines.length === 0) start = at
      lines.push(line)
      end = next
    } else if (lines.length > 0) {
      yield { start, end, lines }
      lines = []
    }
    at = next + 1
  }
  if (lines.length > 0) yield { start, end, lines }
}
