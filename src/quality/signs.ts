import { holdsUnspaced } from '../characters/scripts.js'
import { CLOSERS, STOPS } from '../characters/sentence-ends.js'
import type { Block } from '../document.js'
import { halfWordsIn } from './count-words.js'

/** What a reading tells of how good it is, in numbers, by name. */
export type Signs = Readonly<Record<string, number>>

/** A text, and what its page says of it elsewhere. */
export interface Told {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly title?: string | undefined
  readonly description?: string | undefined
  /** The main languages that the text and its page are in, as far as they are known. */
  readonly spoken?: string | undefined
  readonly marked?: string | undefined
}

const log = (count: number) => Math.log2(1 + count)
const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0)

/** How a text stands to what its page says of it: to its title, its description, and the words that it is said to have. */
export function toldSigns({ text: whole, blocks: all, title, description, spoken, marked }: Told, page: Signs): Signs {
  const text = whole.slice(0, mostText)
  const blocks = all.slice(0, mostBlocks)
  const lower = text.toLowerCase()
  const words = halfWordsIn(whole, 0, whole.length) / 2
  const stamps = count(text, stamp)
  const body = page['body told'] ?? 0
  const counted = page['words told'] ?? 0
  return {
    ...page,
    words: log(words),
    'title known': title ? 1 : 0,
    title: title ? shareIn(lower, title) : 0,
    'description known': description ? 1 : 0,
    description: description ? shareIn(lower, description) : 0,
    'body told': body > 0 ? ratio(whole.length, body) : 0,
    'words told': counted > 0 ? ratio(words, counted) : 0,
    'rules cut': share(Math.max(0, 2 ** (page['kept'] ?? 0) - 1 - words), words + 1),
    foreign: spoken !== undefined && marked !== undefined && spoken !== marked ? 1 : 0,
    blocks: log(all.length),
    'short blocks': share(blocks.filter((block) => block.text.length < shortBlock).length, blocks.length),
    'ended blocks': share(blocks.filter((block) => ended.test(block.text.slice(-3))).length, blocks.length),
    'cut blocks': share(blocks.filter((block) => cut.test(block.text.slice(-12))).length, blocks.length),
    stamps: log(stamps),
    'stamps a block': share(stamps, blocks.length),
    'title on top': title ? shareIn(lower.slice(0, top), title) : 0,
    'description on top': description ? shareIn(lower.slice(0, top), description) : 0,
    'last ended': ended.test(text.slice(-3)) ? 1 : 0,
    digits: share(digitsIn(text), text.length),
  }
}

/** So much of a text is looked at: what is longer is a book, and its first hundred pages tell. */
const mostText = 200_000
const mostBlocks = 2000
const shortBlock = 40
const ended = /* @__PURE__ */ new RegExp(`[${STOPS}][${CLOSERS}]?\\s?$`)
/** A teaser is cut short, and says so before the link that leads on. */
const cut = /(?:…|\.{3,6})\s{0,3}\S{0,6}$/
/** Times and dates in digits, as posts and teasers have them: `12:45`, `17.01.2012`. */
const stamp = /\d[:.h]\d\d(?!\d)|\d[./-]\d{1,2}[./-](?:\d\d){1,2}(?!\d)/g
/** So much of a text is its beginning. */
const top = 800
function digitsIn(text: string): number {
  let digits = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) digits++
  }
  return digits
}

const count = (text: string, sign: RegExp) => text.match(sign)?.length ?? 0

/** The binary logarithm of how much more there is than was told of, from -3 to 3. */
function ratio(is: number, told: number): number {
  return Math.max(-3, Math.min(3, Math.log2((1 + is) / (1 + told))))
}

const word = /[\p{L}\p{N}]+/gu
const longestLine = 300
const shortestWord = 4
/** Words bend at their ends: `bridge`, `bridges`; so many letters tell. */
const stem = 5
const mostStems = 40

/** The share of the longer words of a line that a text in lower case holds; of signs that stand for words, of pairs. */
export function shareIn(lower: string, line: string): number {
  const stems = stemsOf(line)
  return share(stems.filter((one) => lower.includes(one)).length, stems.length)
}

function stemsOf(line: string): string[] {
  const stems: string[] = []
  for (const [found] of line.slice(0, longestLine).toLowerCase().matchAll(word)) {
    if (holdsUnspaced(found.charAt(0)))
      for (let at = 0; at + 1 < found.length; at += 2) stems.push(found.slice(at, at + 2))
    else if (found.length >= shortestWord) stems.push(found.slice(0, stem))
  }
  return stems.slice(0, mostStems)
}
