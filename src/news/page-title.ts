import type { Edit } from '../edit/edit.js'
import type { Words } from '../locale/at-hand.js'
import { headlineBelow } from './kicker.js'

/** The shortest headline, in code units: a shorter line may be the name of the site, or a refrain. */
const SHORTEST = 20
/** What the title has behind the headline: ` - Harbour News`, or nothing. */
const REST = /^(?: [-–—|·•»] [^\n]{2,60})?$/u

/**
 * The edit that takes the title of a page off a plain text, if the headline below it says the same.
 *
 * `Town votes for a bridge - Harbour News¶Town votes for a bridge¶The council …` → without the first line
 */
export function pageTitle(text: string, words: Words, lang?: string): Edit[] {
  const feed = text.indexOf('\n')
  if (feed < SHORTEST) return []
  const title = text.slice(0, feed)
  const below = text.slice(feed).trimStart()
  const headline = below.slice(0, below.indexOf('\n'))
  if (headline.length < SHORTEST || !title.startsWith(headline) || !REST.test(title.slice(headline.length))) return []
  const start = headlineBelow(text, feed, words, lang)?.start
  return start === undefined ? [] : [{ start: 0, end: start, insert: '', rule: 'news/page-title' }]
}
