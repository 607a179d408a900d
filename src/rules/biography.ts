import { core } from './fold.js'
import type { Line } from './lines.js'
import type { Filed } from './rule.js'

/** A biography has no more lines, and the story above it so many times as many letters. */
const MOST_LINES = 4
const LEAST_OF_STORY = 4

const LAST_WORD = /[\p{L}\p{M}’'-]{1,60}$/u

/**
 * Takes the last lines of a text below a heading such as `About the author`; below `About Jo Ng`, if they speak of Ng.
 * They read like sentences, so that no other rule can tell them from the story.
 */
export function takeBiography(text: string, lines: readonly Line[], taken: (Filed | undefined)[]): void {
  if (!lines.some(({ rules }) => rules.some(isHeading))) return
  const left = lines.flatMap((_, at) => (taken[at] && !lines[at]?.rules.some(isHeading) ? [] : [at]))
  const nth = left.findLastIndex((at) => lines[at]?.rules.some(isHeading))
  const heading = left[nth]
  const below = left.slice(nth + 1)
  if (heading === undefined || below.length === 0 || below.length > MOST_LINES) return
  const rule = lines[heading]?.rules.find(isHeading) as Filed
  const size = (some: readonly number[]) =>
    some.reduce((sum, at) => sum + (lines[at] as Line).end - (lines[at] as Line).start, 0)
  if (size(left.slice(0, nth)) < LEAST_OF_STORY * size(below)) return
  if (
    rule.headsBiography === 'named' &&
    !speaksOf(
      text,
      lines[heading] as Line,
      below.map((at) => lines[at] as Line),
    )
  )
    return
  for (const at of [heading, ...below]) taken[at] = rule
}

const isHeading = ({ headsBiography }: Filed): boolean => headsBiography !== undefined

/** Whether the first of these lines holds the last word of a heading. */
function speaksOf(text: string, heading: Line, [first]: readonly Line[]): boolean {
  const said = core(text, heading)
  const name = LAST_WORD.exec(text.slice(said.start, said.end))?.[0]
  return name !== undefined && first !== undefined && text.slice(first.start, first.end).includes(name)
}
