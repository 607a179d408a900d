import { trimOrnaments } from '../../characters/fold.js'
import { endsWithFullStop } from '../../characters/sentence-ends.js'
import type { Line } from '../../match/known-lines.js'
import { traitsOf } from '../../rules/families.js'
import type { RuleRef } from '../../rules/rule.js'

const MOST_WORDS = 2
/** The least width of a line with a colon at its end that introduces a list or an answer. */
const SHORTEST_INTRODUCTION = 24
const COLON = /[:：]\s*$/u
/** The largest width of a short line, and the least number of them in a text of short lines. */
const LONGEST_SHORT = 28
const FEWEST_SHORT = 4
/** A line of this width or more may be part of a wrapped paragraph. */
const SHORTEST_LONG = 40
const SAYS_SOMETHING = /\p{L}/u

export const isLabel = ({ family }: RuleRef): boolean => traitsOf(family).label === true

/**
 * Whether a line of a word or two ends with a full stop, as no label does: `money.`, the last word of a paragraph; `Thank you.`,
 * an answer. Live blogs and times are exceptions: `More follows.`
 */
export function isShortSentence(text: string, line: Line, { family }: RuleRef): boolean {
  if (
    family === 'live-blog' ||
    family === 'timestamp' ||
    !isShort(line) ||
    !endsWithFullStop(text, line.start, line.end)
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

/** Up to so many headlines in capitals may be of other stories; if there are more, they are subheads. */
const MOST_IN_CAPITALS = 3

export const isInCapitals = ({ inCapitals }: RuleRef): boolean => inCapitals === true

/** Whether the headlines in capitals of a text are its own subheads. */
export const hasSubheadsInCapitals = (lines: readonly Line[]): boolean =>
  lines.filter(({ rules }) => rules.some(isInCapitals)).length > MOST_IN_CAPITALS
