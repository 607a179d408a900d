import { trimOrnaments } from '../characters/fold.js'
import { once } from '../characters/once.js'
import type { Line } from '../match/known-lines.js'
import type { RuleRef } from '../rules/rule.js'

/** The most lines of a biography. */
const MOST_LINES = 4
/** How many times as long as the biography the story above it is at least; below a heading with a name that it repeats, less. */
const LEAST_OF_STORY = 4
const LEAST_ABOVE_NAMED = 2

const LAST_WORD = /* @__PURE__ */ once(() => /[\p{L}\p{M}’'-]{1,60}$/u)
const NAME = /* @__PURE__ */ once(() => /\p{Lu}[\p{L}\p{M}.’'-]{1,30} \p{Lu}[\p{L}\p{M}’'-]{1,60}$/u)

/**
 * The lines of a text with the biography of its author marked: the last lines that nothing has taken, below a heading such as
 * `About the author`, or `About Jo Ng` if they speak of Ng. They get the rule of the heading, since they read like sentences
 * of the story and no rule matches them. `undefined` if there is no biography.
 */
export function knowBiography(
  text: string,
  lines: readonly Line[],
  taken: readonly (RuleRef | undefined)[],
): Line[] | undefined {
  if (!lines.some(({ rules }) => rules.some(isHeading))) return undefined
  const left = lines.flatMap((_, at) => (taken[at] && !lines[at]?.rules.some(isHeading) ? [] : [at]))
  const nth = left.findLastIndex((at) => lines[at]?.rules.some(isHeading))
  const heading = left[nth]
  const below = left.slice(nth + 1)
  if (heading === undefined || below.length === 0 || below.length > MOST_LINES) return undefined
  const rule = lines[heading]?.rules.find(isHeading) as RuleRef
  const size = (some: readonly number[]) =>
    some.reduce((sum, at) => sum + (lines[at] as Line).end - (lines[at] as Line).start, 0)
  const named = nameIn(text, lines[heading] as Line, lines[below[0] as number] as Line)
  const least = named === 'whole' ? LEAST_ABOVE_NAMED : LEAST_OF_STORY
  if (size(left.slice(0, nth)) < least * size(below)) return undefined
  if (rule.headsBiography === 'named' && named === undefined) return undefined
  const known = new Set([heading, ...below])
  return lines.map((line, at) => (known.has(at) ? { ...line, rules: [rule], prose: false } : line))
}

const isHeading = ({ headsBiography }: RuleRef): boolean => headsBiography !== undefined

/** Whether a line holds the name that closes a heading: its last two words or more, or the last word alone. */
function nameIn(text: string, heading: Line, line: Line): 'whole' | 'last' | undefined {
  const said = trimOrnaments(text, heading)
  const words = text.slice(said.start, said.end)
  const below = text.slice(line.start, line.end)
  const [last] = LAST_WORD().exec(words) ?? []
  if (last === undefined || !below.includes(last)) return undefined
  const [name] = NAME().exec(words) ?? []
  return name !== undefined && below.includes(name) ? 'whole' : 'last'
}
