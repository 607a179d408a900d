import { once } from '../characters/once.js'
import type { Span } from '../edit/edit.js'

const RUN = /`{1,1000}/g
const BACKSLASHES = /(?:\\\\){0,50}\\$/
const LETTER = /* @__PURE__ */ once(() => /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u)
/** A word closed by apostrophes, where the last backtick opens another: `yes' … `no' */
const QUOTED = /^`{1,2}[^`\s][^`]{0,300}?['’´][\s.,;:!?]/

/**
 * The inline code of lines, including backticks: runs of backticks of the same length, paired from left to right.
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
  const content = text.slice(line.start, line.end)
  if (!content.includes('`')) return found
  const runs = Array.from(content.matchAll(RUN), ({ 0: run, index }) => ({
    start: line.start + index,
    length: run.length,
  }))
  /** For each length the indexes in `runs`, in descending order. */
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

/** Whether backticks are apostrophes or typewriter quotes: `don`t … can`t`, ``yes'' … ``no''`, `yes' … `no' */
function areQuotes(text: string, { start, end }: Span): boolean {
  const content = text.slice(start, end)
  const isLetter = (at: number) => LETTER().test(text.charAt(at))
  if (isLetter(start - 1) && isLetter(start + 1) && isLetter(end - 2) && isLetter(end)) return true
  return (
    (content.startsWith('``') && content.includes("''")) ||
    (QUOTED.test(content) && (isLetter(end) || content.at(-2) === ' '))
  )
}
