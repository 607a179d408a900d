import { trimOrnaments } from '../../match/fold.js'
import type { Line } from '../../match/known-lines.js'
import { traitsOf } from '../../rules/families.js'
import type { RuleRef } from '../../rules/rule.js'

const MOST_WORDS = 2
const FULL_STOP = /(?<!\.)[.。।۔]["'”’»)]?\s*$/u
/** What stands in the text before a list or an answer, and no rule knows: so long a line that ends in a colon. */
const SHORTEST_INTRODUCTION = 24
const COLON = /[:：]\s*$/u
/** A short line has no more code units, and a text of them has so many. */
const LONGEST_SHORT = 28
const FEWEST_SHORT = 4
/** What is as long may be a wrapped line of a paragraph. */
const SHORTEST_LONG = 40
const SAYS_SOMETHING = /\p{L}/u

export const isLabel = ({ family }: RuleRef): boolean => traitsOf(family).label === true

/**
 * Whether a line of a word or two ends like a sentence, as no label does:
 * `money.`, the last word of a paragraph; `Thank you.`, an answer. But `More follows.` is what it says.
 */
export function isShortSentence(text: string, line: Line, { family }: RuleRef): boolean {
  if (
    family === 'live-blog' ||
    family === 'timestamp' ||
    !isShort(line) ||
    !FULL_STOP.test(text.slice(line.start, line.end))
  )
    return false
  const { start, end } = trimOrnaments(text, line)
  const said = text.slice(start, end)
  return said.split(' ').length <= MOST_WORDS && !said.includes(':')
}

/** Whether a line that no rule knows introduces this one: `The program prints one number:¶14` */
export function isIntroduced(text: string, lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]
  return (
    above !== undefined &&
    above.rules.length === 0 &&
    above.width >= SHORTEST_INTRODUCTION &&
    COLON.test(text.slice(above.start, above.end))
  )
}

/**
 * Whether a text is made of short lines: an interview, a poem, a play, a list. Its short lines cannot be told from labels.
 * Short lines are as many as sentences, from the first sentence to the first line that rules know behind the last;
 * without any sentence, they are most lines.
 */
export function isOfShortLines(text: string, lines: readonly Line[]): boolean {
  const first = lines.findIndex(({ prose }) => prose)
  const body = first < 0 ? lines : lines.slice(first, endOfBody(lines))
  const prose = body.filter((line) => line.prose).length
  const short = body.filter(
    ({ rules, width, start, end }) =>
      rules.length === 0 && width < SHORTEST_LONG && SAYS_SOMETHING.test(text.slice(start, end)),
  ).length
  return short >= FEWEST_SHORT && (first < 0 ? short * 2 >= lines.length : short >= prose)
}

function endOfBody(lines: readonly Line[]): number {
  const last = lines.findLastIndex(({ prose }) => prose)
  const known = lines.findIndex(({ rules }, at) => at > last && rules.length > 0)
  return known < 0 ? lines.length : known
}

export const isKnown = (lines: readonly Line[], at: number): boolean => (lines[at]?.rules.length ?? 0) > 0

export const isShort = (line: Line): boolean => line.width <= LONGEST_SHORT

/** So many headlines in capitals may be of other stories; more are subheads. */
const MOST_IN_CAPITALS = 3

export const isInCapitals = ({ inCapitals }: RuleRef): boolean => inCapitals === true

/** Whether the headlines in capitals of a text are its own subheads. */
export const hasSubheadsInCapitals = (lines: readonly Line[]): boolean =>
  lines.filter(({ rules }) => rules.some(isInCapitals)).length > MOST_IN_CAPITALS
