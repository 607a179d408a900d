import type { Span } from '../edit/edit.js'
import type { Words } from '../locale/at-hand.js'
import { dateLineOf } from './date-like.js'

/** A year and a time of day near each other, in either order, in digits of any script. */
const YEAR_AND_TIME =
  /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})\P{Nd}{1,12}\p{Nd}{1,2}:\p{Nd}{2}(?!:?\p{Nd})|(?<![\p{Nd}:])\p{Nd}{1,2}:\p{Nd}{2}(?!\p{Nd}).{1,24}(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/u
/** A word, or a number that is glued to what stands before it, at the end of what is before a stamp; a word behind one. */
const WORD_BEFORE = /\S{1,24}[\s·|,]{0,4}$/u
const NUMBER_BEFORE = /\p{Nd}{1,2}[.\s/-]{1,3}$/u
const WORD_BEHIND = /^[\s·|,]{0,4}[\p{L}\p{Nd}]\S*/u
/** At most so many words of a stamp stand before and behind its year and time, within so many code units. */
const MOST_BEFORE = 4
const MOST_BEHIND = 2
const LONGEST_BEFORE = 80
/** What a sentence of the story opens with, or the end. */
const OPENS = /^\s*(?:$|[-–—"“‘„«(¿¡[|]*\s?[\p{Lu}\p{Lo}])/u
/** A preposition before a date belongs to a sentence, and so does a word beside its month: `12 травня 2016 о 13:00` */
const PREPOSITION = /(?<!\p{L})\p{Ll}{1,3}\s?$/u
const SMALL_WORD = /(?<!\p{L})\p{Ll}{1,24}(?!\p{L})/gu
const DIGIT = /\p{Nd}/u

/** Whether words are a date with its year and a time of day, and no sentence: `Mon, 3 May 2024 10:04 GMT` */
export const isMoment = (words: string, known: Words): boolean =>
  isDateAndTime(words, known) && (words.match(SMALL_WORD)?.length ?? 0) < 2

function isDateAndTime(words: string, known: Words): boolean {
  const date = dateLineOf(words, known)
  return date?.year === true && date.clock
}

/**
 * The first stamp within a line: a date with its year and a time of day, before a capital, a letter of a script without capitals,
 * or the end. The line may be nothing else.
 *
 * `Town votes for a bridge 3 May 2024 10:04 The council …` → `3 May 2024 10:04`
 */
export function stampIn(text: string, { start, end }: Span, words: Words): Span | undefined {
  const line = text.slice(start, end)
  const found = holdsTime(line) ? YEAR_AND_TIME.exec(line) : undefined
  if (!found) return undefined
  const isStamp = (from: number, to: number) => isDateAndTime(line.slice(from, to), words)
  const opens = (to: number) => OPENS.test(line.slice(to))
  let from = found.index
  let to = from + found[0].length
  const earliest = Math.max(0, from - LONGEST_BEFORE)
  for (let nth = 0, at = from; nth < MOST_BEFORE; nth++) {
    const before = line.slice(earliest, at).search(WORD_BEFORE)
    if (before < 0) break
    at = earliest + before
    if (isStamp(at, to)) from = at
  }
  const number = NUMBER_BEFORE.exec(line.slice(earliest, from))
  if (number && isStamp(earliest + number.index, to)) from = earliest + number.index
  for (let nth = 0, at = to; nth < MOST_BEHIND; nth++) {
    const word = WORD_BEHIND.exec(line.slice(at))?.[0]
    if (word === undefined) break
    at += word.length
    if (isStamp(from, at) && opens(at)) to = at
  }
  if (!isMoment(line.slice(from, to), words) || !opens(to) || PREPOSITION.test(line.slice(earliest, from)))
    return undefined
  return { start: start + from, end: start + to }
}

/** Whether a colon stands between two digits. No other line is searched for a stamp. */
function holdsTime(line: string): boolean {
  for (let at = line.indexOf(':'); at >= 0; at = line.indexOf(':', at + 1))
    if (DIGIT.test(line.charAt(at - 1)) && DIGIT.test(line.charAt(at + 1))) return true
  return false
}
