import type { Span } from '../edit/edit.js'

const RUN = /`{1,1000}/g
const BACKSLASHES = /(?:\\\\){0,50}\\$/
/** Ticks that are apostrophes and quotes: `don`t … can`t`, ``yes'' … ``no'', `yes' … `no' */
const LETTER = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u
const CLOSED_BY_QUOTES = /^`{1,2}[^`\s][^`]{0,300}?['’´]{1,2}[^\p{L}\p{N}`][^`]{0,2000}\s`{1,2}$|^``[^`]{1,2000}''/u

/**
 * The inline code of lines, with its ticks: runs of ticks of one length, paired from left to right.
 *
 * ``Call `run()` now`` → the span of `` `run()` ``
 */
export function inlineCodeOf(text: string, lines: readonly Span[]): Span[] {
  return lines.flatMap((line) => inlineCodeOfLine(text, line))
}

interface Run {
  readonly start: number
  readonly length: number
}

function inlineCodeOfLine(text: string, line: Span): Span[] {
  const found: Span[] = []
  const first = text.indexOf('`', line.start)
  if (first < 0 || first >= line.end) return found
  const runs = Array.from(text.slice(line.start, line.end).matchAll(RUN), ({ 0: run, index }) => ({
    start: line.start + index,
    length: run.length,
  }))
  /** For each length the places in `runs`, the next one last. */
  const byLength = new Map<number, number[]>()
  for (let nth = runs.length - 1; nth >= 0; nth--) {
    const { length } = runs[nth] as Run
    const places = byLength.get(length)
    if (places) places.push(nth)
    else byLength.set(length, [nth])
  }
  for (let nth = 0; nth < runs.length; nth++) {
    const run = runs[nth] as Run
    const isEscaped = BACKSLASHES.test(text.slice(Math.max(line.start, run.start - 100), run.start))
    const start = run.start + (isEscaped ? 1 : 0)
    const length = run.length - (isEscaped ? 1 : 0)
    const places = byLength.get(length) ?? []
    while (places.length > 0 && (places.at(-1) as number) <= nth) places.pop()
    const closer = runs[places.at(-1) ?? -1]
    if (length === 0 || !closer) continue
    const span = { start, end: closer.start + length }
    if (areQuotes(text, span)) continue
    found.push(span)
    nth = places.at(-1) as number
  }
  return found
}

function areQuotes(text: string, { start, end }: Span): boolean {
  const isInWords = [start - 1, start + 1, end - 2, end].every((at) => LETTER.test(text.charAt(at)))
  return isInWords || CLOSED_BY_QUOTES.test(text.slice(start, end))
}
