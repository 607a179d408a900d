import { dateLineOf } from '../date/date-like.js'
import { readsLikeProse } from '../rules/lines.js'

/** So many entries, each below its time, are no interview and no diary of a day. */
const FEWEST_ENTRIES = 4
const LONGEST_TIME = 32
/** `en/live-blog/closed`: it says of itself that it was one. */
const CLOSED = /\/live-blog\/closed$/

/**
 * Whether a text is a live blog: a rule took the line that says so, or paragraphs stand below clock times, time and again.
 *
 * `14:05¶The council has begun to vote …¶13:50¶The mayor has arrived …¶ …` → `true`
 */
export function isLiveBlog(text: string, rules: Iterable<string>): boolean {
  for (const rule of rules) if (CLOSED.test(rule)) return true
  let entries = 0
  let time = false // the line before is a clock time
  for (const line of text.split('\n')) {
    if (line === '') continue
    if (time && readsLikeProse(line, { start: 0, end: line.length })) entries++
    time = line.length <= LONGEST_TIME && dateLineOf(line)?.clock === true
  }
  return entries >= FEWEST_ENTRIES
}
