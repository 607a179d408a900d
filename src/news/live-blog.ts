import { dateLineOf } from '../date/date-like.js'
import type { Span } from '../edit/edit.js'
import type { Words } from '../locale/at-hand.js'
import { readsLikeProse } from '../match/known-lines.js'
import { spansOfLines } from '../units/lines.js'

/** The least number of entries below their times in a live blog; a diary of a day has fewer. */
const FEWEST_ENTRIES = 4
const LONGEST_TIME = 32
const DIGIT = /\p{Nd}/u

/**
 * Whether a text is a live blog though no line says so: paragraphs stand below clock times, several times.
 *
 * `14:05¶The council has begun to vote …¶13:50¶The mayor has arrived …¶ …` → `true`
 */
export function isLiveBlog(text: string, words: Words): boolean {
  let entries = 0
  let above: Span | undefined
  for (const line of spansOfLines(text)) {
    if (above && isShort(above) && readsLikeProse(text, line) && isTime(text, above, words)) entries++
    above = line
  }
  return entries >= FEWEST_ENTRIES
}

const isShort = ({ start, end }: Span): boolean => end - start <= LONGEST_TIME

function isTime(text: string, { start, end }: Span, words: Words): boolean {
  const line = text.slice(start, end)
  return DIGIT.test(line) && dateLineOf(line, words)?.clock === true
}
