import { saidInMarkdown } from '../characters/markdown.js'
import { once } from '../characters/once.js'
import { holdsUnspaced } from '../characters/scripts.js'
import { isDateLike } from '../date/date-like.js'
import type { Block } from '../document.js'
import type { Words } from '../locale/at-hand.js'
import { readsLikeProse } from '../match/known-lines.js'
import { isOneSentence } from '../match/templates/slots/sentence.js'
import { authorsOf } from './byline.js'
import { readDateline } from './dateline.js'

/** Limits of a headline in code units. In scripts without spaces, they are scaled by `UNSPACED_SHARE`. */
const SHORTEST = 20
const LONGEST = 130
const UNSPACED_SHARE = 0.4
const FEWEST_WORDS = 4
/** The maximum number of lines between the headline and the story: a byline, a date, a standfirst. */
const MOST_BETWEEN = 3
/**
 * The story repeats words of its headline: at least this many, and this share of them, within the first `OPENING` code units.
 */
const FEWEST_SHARED = 2
const LEAST_SHARE = 0.4
const OPENING = 600
/** The longest byline, in code units. */
const LONGEST_BYLINE = 70

/** A running head stands above so many pages. */
const LEAST_PAGES = 3
/** A year and the number of a page, at most. */
const LONGEST_NUMBERS = 12

const NUMBER = /\p{N}/gu
const OPENS = /* @__PURE__ */ once(() => /^["'“‘„«»「『《【(¿¡]*(?:\p{Lu}|\p{Lo}|\p{N})/u)
const CLOSES_SENTENCE = /[.…。।۔:：;；,،、][\p{Pf}\p{Pe}"'»]?$/u
/** A line that is one quotation is a pull quote or the first sentence of the story. */
const QUOTATION = /^["“„«「『][^"”»」』]*["”»」』]$/u
const WORD = /* @__PURE__ */ once(() => /[\p{L}\p{M}\p{N}]+/gu)
const ENDS_IN_WORD = /* @__PURE__ */ once(() => /[\p{L}\p{M}\p{N}]$/u)
const OPENS_WITH_WORD = /* @__PURE__ */ once(() => /^[\p{L}\p{M}\p{N}]/u)
/** Shorter words are function words. Longer words are compared by their stems, because endings change. */
const SHORTEST_WORD = 4
const STEM = 5
const PAIR = 2

/**
 * The headline of a plain text: its first line if it is short, without a stop, and above a paragraph that repeats its words; or
 * a first line that Markdown marks as a heading. `undefined` if it is uncertain.
 *
 * `Town votes for a bridge¶The council of the town voted on Tuesday to build a bridge …` → the first line
 */
export function headlineOf(blocks: readonly Block[], words: Words, lang?: string): Block | undefined {
  const first = blocks[0]
  if (!first || first.text.length > LONGEST + LONGEST_LABEL) return undefined
  const isMarked = first.kind === 'heading' ? first.level === 1 : MARKED.test(first.text)
  if (first.kind !== 'paragraph' && !isMarked) return undefined
  const title = titleIn(first.text)
  if (title.length > LONGEST && !isMarked) return undefined
  const lead = blocks.slice(0, MOST_BETWEEN + 2).findIndex(({ text }) => isLead(text, title))
  if (lead < 0 || !(isMarked ? OPENS().test(title) : looksLikeHeadline(title))) return undefined
  if (isMarked) return lead > 0 ? first : undefined
  const opening = blocks.slice(lead, lead + OPENING).map(({ text }) => ` ${text.slice(0, OPENING)}`)
  if (!repeatsWords(opening.join('').slice(0, OPENING), title) || isRunningHead(blocks)) return undefined
  return isLabel(title, words, lang) ? undefined : first
}

/**
 * Whether the first line stands above further pages, too, with other numbers: `Annual Report 2023 12¶…¶Annual Report 2023 13¶…`.
 * Copies in a row are something else.
 */
function isRunningHead(blocks: readonly Block[]): boolean {
  const key = withoutNumbers((blocks[0] as Block).text)
  let last = 0
  let pages = 1
  blocks.forEach(({ text }, at) => {
    if (at <= last + 1 || Math.abs(text.length - key.length) > LONGEST_NUMBERS || withoutNumbers(text) !== key) return
    last = at
    pages++
  })
  return pages >= LEAST_PAGES
}

const withoutNumbers = (line: string): string => line.replace(NUMBER, '')

/**
 * A headline without Markdown marks and email labels: `# **Town votes**` → `Town votes`, `Subject: Town votes` → `Town votes`
 */
export function titleIn(headline: string): string {
  const title = headline.replace(MARKED, '').replace(LABEL, '')
  return saidInMarkdown(title, { start: 0, end: title.length }) ?? title
}

const MARKED = /^# (?=\S)(?!#)/
const LABEL = /^(?:Title|Subject): (?=\S)/
/** The maximum number of code units that Markdown marks and link targets add to a headline. */
const LONGEST_LABEL = 300

function looksLikeHeadline(text: string): boolean {
  const room = text.length * (holdsUnspaced(text) ? 1 / UNSPACED_SHARE : 1)
  return (
    room >= SHORTEST &&
    room <= LONGEST &&
    !CLOSES_SENTENCE.test(text) &&
    !QUOTATION.test(text) &&
    OPENS().test(text) &&
    isOneSentence(text) &&
    (holdsUnspaced(text) || text.split(' ').length >= FEWEST_WORDS)
  )
}

/** Whether a line is a date, a dateline or a byline. Tested last, because it takes longest. */
const isLabel = (text: string, words: Words, lang?: string): boolean =>
  isDateLike(text, words) ||
  readDateline(text, words, lang) !== undefined ||
  (text.length <= LONGEST_BYLINE && authorsOf(text, words, lang).length > 0)

/** Whether a block is a paragraph: it is longer than the headline and reads like prose. */
const isLead = (text: string, headline: string): boolean =>
  text.length > headline.length && readsLikeProse(text, { start: 0, end: text.length })

function repeatsWords(opening: string, headline: string): boolean {
  const folded = opening.toLowerCase()
  const holds = holdsUnspaced(opening) ? holdsPair : holdsWord
  const words = [...new Set(stemsOf(headline))]
  const shared = words.filter((word) => holds(folded, word)).length
  return shared >= FEWEST_SHARED && shared >= LEAST_SHARE * words.length
}

const holdsPair = (text: string, stem: string): boolean => stem.length === PAIR && text.includes(stem)

/** Whether a text contains a word with this stem, or the word itself if it is shorter than a stem. */
function holdsWord(text: string, stem: string): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    const end = at + stem.length
    if (ENDS_IN_WORD().test(text.slice(Math.max(0, at - 2), at))) continue
    if (stem.length === STEM || !OPENS_WITH_WORD().test(text.slice(end, end + 2))) return true
  }
  return false
}

/** The stems of the longer words; in scripts without spaces, all letter bigrams. */
function stemsOf(text: string): string[] {
  const folded = text.toLowerCase()
  if (holdsUnspaced(text)) return Array.from({ length: folded.length - 1 }, (_, at) => folded.slice(at, at + PAIR))
  const stems: string[] = []
  for (const word of folded.match(WORD()) ?? []) if (word.length >= SHORTEST_WORD) stems.push(word.slice(0, STEM))
  return stems
}
