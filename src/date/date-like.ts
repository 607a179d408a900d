import type { Words } from '../locale/at-hand.js'
import { fold, hasRole, type Token, tokensOf } from './tokens.js'

/** What a line of dates and times contains. */
export interface DateLine {
  /** A four-digit year. */
  readonly year: boolean
  /** `10:30`, `10h30`, `4 pm` */
  readonly clock: boolean
  /** `5 hours ago`, but not `30 years ago` */
  readonly ago: boolean
}

const DIGIT = /\d/
const LONGEST = 120
const SIGN = /^[|/•·,،、，;:.()[\]@+'’~-]$/
/** Frequent characters that no date contains: they rule out most lines early. */
const FOREIGN_SIGN = /["!?“”„«»#$%&*<>=_{}€£§©]/
const YEAR = /^(?:19|20)\d\d$/
/** A Buddhist or Iranian year, which needs its script in the line. */
const OTHER_YEAR = /^(?:25|1[34])\d\d$/
const OTHER_SCRIPT = /[\u0600-\u06ff\u0e00-\u0e7f]/
const CLOCK = /\d{1,2} ?: ?\d\d(?!\d)|\d{1,2} ?h ?\d\d(?!\d)|\d ?[:：時时点點시]/

/**
 * Reads a line that consists of words of dates and times, with at least one number; `undefined` for any other line.
 * Takes all loaded languages, and relative times.
 *
 * `8 Nov 2023 at 4:56 p.m. ET` → `{ year: true, clock: true, ago: false }`; `22 West Best` → `undefined`
 */
export function dateLineOf(text: string, known: Words): DateLine | undefined {
  if (text.length > LONGEST || FOREIGN_SIGN.test(text)) return undefined
  const folded = fold(text)
  if (!DIGIT.test(folded)) return undefined
  const tokens = tokensOf(folded, known, isForeign)
  if (isForeign(tokens.at(-1) as Token)) return undefined
  const words = tokens.filter(({ meaning }) => meaning)
  const clock =
    CLOCK.test(folded) || tokens.some((token, at) => hasRole(token, 'am', 'pm') && tokens[at - 1]?.number !== undefined)
  const numbers = tokens.filter(({ number }) => number !== undefined).length
  if (words.length > 0 && !clock && numbers < 3 && !words.some(isSure)) return undefined
  return {
    year: tokens.some(({ text: word }) => YEAR.test(word) || (OTHER_YEAR.test(word) && OTHER_SCRIPT.test(text))),
    clock,
    ago:
      words.some((token) => hasRole(token, 'ago')) &&
      words.some((token) => hasRole(token, 'unit') && !hasRole(token, 'years')),
  }
}

/** Whether a text may begin with a date: up to its first number, it consists of words of dates and times. */
export function opensDateLine(text: string, known: Words): boolean {
  const closes = (token: Token) => token.number !== undefined || isForeign(token)
  return tokensOf(fold(text.slice(0, LONGEST)), known, closes).at(-1)?.number !== undefined
}

/** Whether a line consists of words of dates and times, with at least one number. */
export const isDateLike = (text: string, words: Words): boolean => dateLineOf(text, words) !== undefined

/** A word or character that no date contains. */
const isForeign = ({ number, meaning, text }: Token): boolean => number === undefined && !meaning && !SIGN.test(text)

/** Words that make a date by themselves: a month, a full weekday, a unit of time. */
function isSure({ text, meaning }: Token): boolean {
  if (!meaning) return false
  const { month, jalaliMonth, weekday, era, roles } = meaning
  const named = month !== undefined || jalaliMonth !== undefined || weekday === true
  return era !== undefined || roles.has('unit') || roles.has('month') || (named && (text.length > 2 || text > '\u0e00'))
}
