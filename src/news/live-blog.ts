import { dateLineOf } from '../date/date-like.js'
import type { Span } from '../edit/edit.js'
import { readsLikeProse } from '../rules/lines.js'
import { spansOfLines } from '../units/lines.js'

/** So many entries, each below its time, are no interview and no diary of a day. */
const FEWEST_ENTRIES = 4
const LONGEST_TIME = 32
const DIGIT = /\p{Nd}/u
/** `en/live-blog/closed`: it says of itself that it was one. */
const CLOSED = '/live-blog/closed'

/**
 * Whether a text is a live blog: a rule took the line that says so, or paragraphs stand below clock times, time and again.
 *
 * `14:05¶The council has begun to vote …¶13:50¶The mayor has arrived …¶ …` → `true`
 */
export function isLiveBlog(text: string, rules: Iterable<string>): boolean {
  for (const rule of rules) if (rule.endsWith(CLOSED)) return true
  let entries = 0
  let above: Span | undefined
  for (const line of spansOfLines(text)) {
    if (above && isShort(above) && readsLikeProse(text, line) && isTime(text, above)) entries++
    above = line
  }
  return entries >= FEWEST_ENTRIES
}

const isShort = ({ start, end }: Span): boolean => end - start <= LONGEST_TIME

function isTime(text: string, { start, end }: Span): boolean {
  const line = text.slice(start, end)
  return DIGIT.test(line) && dateLineOf(line)?.clock === true
}
