import type { Span } from '../edit/edit.js'
import type { Words } from '../locale/at-hand.js'
import { dateLineOf } from './date-like.js'

/** A year and a time of day near each other, in either order, in digits of any script. */
const YEAR_AND_TIME =
  /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})\P{Nd}{1,12}\p{Nd}{1,2}:\p{Nd}{2}(?!:?\p{Nd})|(?<![\p{Nd}:])\p{Nd}{1,2}:\p{Nd}{2}(?!\p{Nd}).{1,24}(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/u
/** The last word, or a glued number, before a timestamp; and the first word behind it. */
const WORD_BEFORE = /\S{1,24}[\s·|,]{0,4}$/u
const NUMBER_BEFORE = /\p{Nd}{1,2}[.\s/-]{1,3}$/u
const WORD_BEHIND = /^[\s·|,]{0,4}[\p{L}\p{Nd}]\S*/u
/** How many words before and behind the year and the time may belong to a timestamp, and how far before, in code units. */
const MOST_BEFORE = 4
const MOST_BEHIND = 2
const LONGEST_BEFORE = 80
/** The beginning of a sentence, or the end of the line. */
const OPENS = /^\s*(?:$|[-–—"“‘„«(¿¡[|]*\s?[\p{Lu}\p{Lo}])/u
/** A date in a sentence has a preposition before it, or a lowercase word besides its month: `12 травня 2016 о 13:00` */
const PREPOSITION = /(?<!\p{L})\p{Ll}{1,3}\s?$/u
const SMALL_WORD = /(?<!\p{L})\p{Ll}{1,24}(?!\p{L})/gu
const DIGIT = /\p{Nd}/u

/** Whether words are a date with a year and a time of day, and no part of a sentence: `Mon, 3 May 2024 10:04 GMT` */
export const isTimestamp = (words: string, known: Words): boolean =>
  hasYearAndTime(words, known) && (words.match(SMALL_WORD)?.length ?? 0) < 2

function hasYearAndTime(words: string, known: Words): boolean {
  const date = dateLineOf(words, known)
  return date?.year === true && date.clock
}

/**
 * The first timestamp within a line: a date with a year and a time of day that is followed by a capital, a letter of a script without
 * case, or the end. The line may contain nothing else.
 *
 * `Town votes for a bridge 3 May 2024 10:04 The council …` → `3 May 2024 10:04`
 */
export function timestampIn(text: string, { start, end }: Span, words: Words): Span | undefined {
  const line = text.slice(start, end)
  const found = holdsTime(line) ? YEAR_AND_TIME.exec(line) : undefined
  if (!found) return undefined
  const isDate = (from: number, to: number) => hasYearAndTime(line.slice(from, to), words)
  const opens = (to: number) => OPENS.test(line.slice(to))
  let from = found.index
  let to = from + found[0].length
  const earliest = Math.max(0, from - LONGEST_BEFORE)
  for (let nth = 0, at = from; nth < MOST_BEFORE; nth++) {
    const before = line.slice(earliest, at).search(WORD_BEFORE)
    if (before < 0) break
    at = earliest + before
    if (isDate(at, to)) from = at
  }
  const number = NUMBER_BEFORE.exec(line.slice(earliest, from))
  if (number && isDate(earliest + number.index, to)) from = earliest + number.index
  for (let nth = 0, at = to; nth < MOST_BEHIND; nth++) {
    const word = WORD_BEHIND.exec(line.slice(at))?.[0]
    if (word === undefined) break
    at += word.length
    if (isDate(from, at) && opens(at)) to = at
  }
  if (!isTimestamp(line.slice(from, to), words) || !opens(to) || PREPOSITION.test(line.slice(earliest, from)))
    return undefined
  return { start: start + from, end: start + to }
}

/** Whether a colon stands between two digits. Other lines are not searched. */
function holdsTime(line: string): boolean {
  for (let at = line.indexOf(':'); at >= 0; at = line.indexOf(':', at + 1))
    if (DIGIT.test(line.charAt(at - 1)) && DIGIT.test(line.charAt(at + 1))) return true
  return false
}
