import type { Edit } from '../edit/edit.js'
import { headlineBelow } from './kicker.js'

/** A headline of fewer code units may be the name of the site, or a refrain. */
const SHORTEST = 20
/** What the title says behind the headline: ` - Harbour News`; nothing, where the two are the same. */
const REST = /^(?: [-–—|·•»] [^\n]{2,60})?$/u

/**
 * Takes the title of a page off a plain text, where the headline says the same again below it.
 *
 * `Town votes for a bridge - Harbour News¶Town votes for a bridge¶The council …` → without the first line
 */
export function pageTitle(text: string, lang?: string): Edit[] {
  const feed = text.indexOf('\n')
  if (feed < SHORTEST) return []
  const title = text.slice(0, feed)
  const below = text.slice(feed).trimStart()
  const headline = below.slice(0, below.indexOf('\n'))
  if (headline.length < SHORTEST || !title.startsWith(headline) || !REST.test(title.slice(headline.length))) return []
  const start = headlineBelow(text, feed, lang)?.start
  return start === undefined ? [] : [{ start: 0, end: start, insert: '', rule: 'news/page-title' }]
}
