import { isLatin } from '../../../characters/ascii.js'
import type { Words } from '../../../locale/at-hand.js'
import { onceByWords } from '../../../locale/once-by-words.js'
import { peopleWordsOf } from '../../../locale/people-words.js'
import { lineOf } from '../line-of.js'

const MARKS: ReadonlySet<string> = new Set(' \t\n\r\u00a0.,:;|-–—/*•·"“”)]')
const MARKS_BEFORE: ReadonlySet<string> = new Set([...MARKS, "'", '’', '&'])

/** A text without the marks around it; the dot of `Jr.` stays. */
export function trimMarks(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && MARKS_BEFORE.has(text.charAt(from))) from++
  while (to > from && (text.charAt(to - 1) !== '.' || text.charAt(to - 2) === ' ') && MARKS.has(text.charAt(to - 1)))
    to--
  return lineOf(text.slice(from, to))
}

/** Whether what follows names those who wrote, or those who helped. */
export type Opening = 'author' | 'helper'

const LONGEST_OPENING = 5
const GLUED_OPENING = /^By(?=\p{Lu}\p{Ll})/u

/** `Written by Ana Ruiz` → `Ana Ruiz`, `ByAna Ruiz` → `Ana Ruiz`, `Photos by Bo Li` → `Bo Li`, who helped */
export function opened(text: string, known: Words): { text: string; by?: Opening } {
  const line = text.replace(GLUED_OPENING, '')
  if (!openingWordsOf(known).has(firstWordOf(line))) return { text: trimMarks(line) }
  let words = line.split(' ')
  let by: Opening | undefined
  for (let length = Math.min(LONGEST_OPENING, words.length); length > 0; length--) {
    const found = openingIn(words.slice(0, length).join(' '), known)
    if (!found) continue
    by = found
    words = words.slice(length)
    length = Math.min(LONGEST_OPENING, words.length) + 1
  }
  return { text: trimMarks(words.join(' ')), ...(by && { by }) }
}

/** Before what is written: `An article by`, `Ein Artikel von` */
const ARTICLES = ['a', 'an', 'un', 'une', 'una', 'ein', 'eine']
const ARTICLE = /* @__PURE__ */ new RegExp(`^(?:${ARTICLES.join('|')}) `)

/** What a text says that is an opening and nothing else. */
function openingIn(text: string, words: Words): Opening | undefined {
  const { helpers, openings } = peopleWordsOf(words)
  const said = trimMarks(text.toLowerCase()).replace(ARTICLE, '')
  if (helpers.has(said)) return 'helper'
  return openings.has(said) || (text.endsWith(':') && isAuthoring(said, words)) ? 'author' : undefined
}

const wordsIn = (phrases: ReadonlySet<string>) => [...phrases].flatMap((phrase) => phrase.split(' '))

/** What is written: `story`, `interview`; words that tell who helped, too, or are on buttons, tell nothing. */
const writingOf = /* @__PURE__ */ onceByWords((words): ReadonlySet<string> => {
  const { helpers, buttons, openings } = peopleWordsOf(words)
  const others = new Set([...wordsIn(helpers), ...buttons])
  return new Set(wordsIn(openings).filter((word) => !others.has(word)))
})

/** Whether a text says that something was written, but by nobody yet: `Words`, `Interview` */
export function isAuthoring(text: string, words: Words): boolean {
  const writing = writingOf(words)
  return (
    text !== '' &&
    trimMarks(text.toLowerCase())
      .split(' ')
      .every((word) => writing.has(word))
  )
}

/** Whether a text says, or ends in saying, that the next name is of one who helped: `12 May · Edited by` */
export function isHelp(text: string, known: Words): boolean {
  const { helpers } = peopleWordsOf(known)
  const words = trimMarks(lineOf(text).toLowerCase()).split(' ')
  for (let length = 2; length <= LONGEST_OPENING; length++) if (helpers.has(words.slice(-length).join(' '))) return true
  return false
}

/** Whether a text begins with a small letter. */
export const opensSmall = (text: string): boolean => SMALL.test(text)

const SMALL = /^\p{Ll}/u
const NAME_FOLLOWS = /^[:：]?\s{0,3}[\p{Lu}\p{Lt}\p{Lo}]/u
/** A name of two to five words, with particles, and perhaps the comma before what is said of it. */
const NAME_ALONE = /^[:：]?\s{0,3}\p{Lu}[^\s,]{0,30}(?:(?: \p{Ll}{1,3}){0,2} \p{Lu}[^\s,]{0,30}){1,4}(?:,|$)/u
/** `作者：`, `文／` */
const UNSPACED_LABEL = /^(\p{Lo}{1,4})\s?[:：／/]\s?/u
const FIRST_WORD = /\p{L}+/u

/** The first word of a text in lower case. That of most texts is in Latin letters, and needs no pattern. */
function firstWordOf(text: string): string {
  let end = 0
  while (isLatin(text.charCodeAt(end))) end++
  const isWhole = end > 0 && !(text.charCodeAt(end) > 0x7f)
  return (isWhole ? text.slice(0, end) : (FIRST_WORD.exec(text)?.[0] ?? '')).toLowerCase()
}

/** The words that bylines open with: nearly all texts of a page open with none. */
const firstWordsOf = /* @__PURE__ */ onceByWords(
  (words): ReadonlySet<string> =>
    new Set([...peopleWordsOf(words).openings, ...writingOf(words), ...ARTICLES].map(firstWordOf)),
)

/** The words that open what names anybody. */
const openingWordsOf = /* @__PURE__ */ onceByWords(
  (words): ReadonlySet<string> =>
    new Set([...firstWordsOf(words), ...Array.from(peopleWordsOf(words).helpers, firstWordOf)]),
)

/** The hash of no word yet … */
export const NO_WORD = 0
/** … and of one with one more letter. */
export const wordWith = (hash: number, code: number): number => Math.imul(hash, 31) + code

/** By the last bits of their hashes, the words in Latin letters that bylines open with. */
export const openingsOf = /* @__PURE__ */ onceByWords((words): Uint8Array => {
  const openings = new Uint8Array(1 << 12)
  for (const word of firstWordsOf(words)) {
    let hash = NO_WORD
    for (let at = 0; at < word.length; at++) hash = wordWith(hash, word.charCodeAt(at))
    openings[hash & (openings.length - 1)] = 1
  }
  return openings
})

/** These open more than bylines. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['from', 'text', 'author', 'authors', 'more by', 'posts by'])

/**
 * Whether a text opens like a byline, with a name or alone: `By Ana Ruiz`, `Written by`
 * In small letters a name has to follow, for `by` is in every sentence: `by Ana Ruiz`, `by:`
 */
export function opensByline(text: string, known: Words): boolean {
  // `<em>Snow</em>, by Ana Ruiz` is of a book.
  if (text.startsWith(',') || !firstWordsOf(known).has(firstWordOf(text))) return false
  const line = text.replace(UNSPACED_LABEL, '$1: ')
  const words = line.split(' ', LONGEST_OPENING)
  for (let length = words.length; length > 0; length--) {
    const start = words.slice(0, length).join(' ')
    if (openingIn(start, known) !== 'author' || AMBIGUOUS.has(trimMarks(start.toLowerCase()))) continue
    const rest = line.slice(start.length).trim()
    if (rest === '') return !opensSmall(line) || line.endsWith(':')
    return (opensSmall(line) ? NAME_ALONE : NAME_FOLLOWS).test(rest)
  }
  return false
}
