import { once } from '../characters/once.js'
import { holdsUnspaced } from '../characters/scripts.js'
import type { Block } from '../document.js'
import type { Edit, Span } from '../edit/edit.js'
import { firstWhere } from '../edit/first-where.js'
import { spansOfLines } from '../lines/lines.js'
import type { Words } from '../locale/at-hand.js'
import { readsLikeProse } from '../match/known-lines.js'
import { headlineOf } from './title.js'

/** A kicker has at most this many words and 24 code units, or this many letters of a script without spaces. */
const MOST_WORDS = 3
const LONGEST_UNSPACED = 8
/** The number of lines below the kicker that decide whether the second line is a headline. */
const LINES_BELOW = 6

/** The longest label in code units. Most first lines are longer. */
const LONGEST = 50
/** Characters that no label contains. */
const STOP = /[,;:!?…。，：；！？"“”«»]/
const LABEL = /* @__PURE__ */ once(
  () => /^[\p{Lu}\p{Lo}][^.,;:!?…。，：；！？"“”«»\n]{0,23}$|^(?:\p{Lu}\.){2,4} \p{L}{2,16}$/u,
)
/** If the headline has a word with the same first letters as a word of the label, the label is the title. This is how many. */
const STEM = 5
const WORD = /* @__PURE__ */ once(() => /[\p{L}\p{M}]{4,40}/gu)
/** A text with at least this many labels above sentences has subheads, and the first line may be one. */
const FEWEST_SUBHEADS = 2

export const KICKER_RULE = 'news/kicker'

/**
 * The edit that removes the kicker of a plain text: the name of a section, short and without a stop, above the headline. It
 * stays if the second line may not be the headline.
 *
 * `World news¶Town votes for a bridge¶The council of the town voted to build a bridge …` → without `World news`
 */
export function kicker(text: string, words: Words, lang?: string): Edit[] {
  const feed = text.indexOf('\n')
  const label = text.slice(0, feed)
  if (feed < 0 || !looksLikeKicker(label)) return []
  const headline = headlineBelow(text, feed, words, lang)
  if (!headline || repeatsLabel(label, headline.text) || hasSubheads(text, headline.end)) return []
  return [{ start: 0, end: headline.start, insert: '', rule: KICKER_RULE }]
}

/** The second line of a text, if it is certainly the headline. `feed`: the end of the first line. */
function headlineBelow(text: string, feed: number, words: Words, lang?: string): Block | undefined {
  const below = blocksBelow(text, feed)
  return below[0] && headlineOf(below, words, lang) === below[0] ? below[0] : undefined
}

function looksLikeKicker(label: string): boolean {
  if (label.length > LONGEST || STOP.test(label) || !LABEL().test(label)) return false
  return holdsUnspaced(label) ? label.length <= LONGEST_UNSPACED : label.split(' ').length <= MOST_WORDS
}

/** Whether the headline repeats a word of the label: `Redis data types¶Overview of data types supported by Redis` */
function repeatsLabel(label: string, headline: string): boolean {
  if (holdsUnspaced(label)) return headline.includes(label)
  const folded = headline.toLowerCase()
  return [...label.toLowerCase().matchAll(WORD())].some(([word]) => folded.includes(word.slice(0, STEM)))
}

/** Whether the text has subheads of its own that look like the label. */
function hasSubheads(text: string, from: number): boolean {
  let label = false
  let subheads = 0
  for (const line of spansOfLines(text)) {
    if (line.start < from) continue
    if (label && readsLikeProse(text, line)) subheads++
    label = looksLikeKicker(text.slice(line.start, line.end))
  }
  return subheads >= FEWEST_SUBHEADS
}

function blocksBelow(text: string, feed: number): Block[] {
  const lines = spansOfLines(text)
  const first = firstWhere(lines.length, (at) => (lines[at] as Span).start > feed)
  return lines.slice(first, first + LINES_BELOW).map((span) => {
    return { kind: 'paragraph', text: text.slice(span.start, span.end), ...span, source: span }
  })
}

/** The shortest headline, in code units. A shorter line may be the name of the site, or a refrain. */
const SHORTEST = 20
/** The text behind the headline in a page title: ` - Harbour News`, or nothing. */
const REST = /^(?: [-–—|·•»] [^\n]{2,60})?$/u

/**
 * The edit that removes the page title from a plain text, if the headline below repeats it.
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
