import { holdsUnspaced } from '../characters/scripts.js'
import { endsSentence } from '../characters/sentence-ends.js'
import type { Block } from '../document.js'
import { type PackedList, sliceOf } from '../edit/packed-list.js'
import { halfWordsIn } from './word-counts.js'

/** Features of a document that show how good it is, by name. */
export type Signs = Readonly<Record<string, number>>

/** A text and what its page says about it. */
export interface Told {
  readonly text: string
  readonly blocks: readonly Block[] | PackedList<Block>
  readonly title?: string | undefined
  readonly description?: string | undefined
}

const log = (count: number) => Math.log2(1 + count)
const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0)

/** Compares a text with what its page declares: the title, the description and the number of words. */
export function toldSigns({ text: whole, blocks: all, title, description }: Told, page: Signs): Signs {
  const text = whole.slice(0, MOST_TEXT)
  const blocks = sliceOf(all, 0, MOST_BLOCKS)
  const lower = text.toLowerCase()
  const top = lower.slice(0, TOP)
  const [ofTitle, ofDescription] = [stemsOf(title), stemsOf(description)]
  const words = halfWordsIn(whole, 0, whole.length) / 2
  const stamps = count(text, STAMP)
  const body = page['body told'] ?? 0
  const counted = page['words told'] ?? 0
  return {
    ...page,
    words: log(words),
    'title known': title ? 1 : 0,
    title: shareIn(lower, ofTitle),
    'description known': description ? 1 : 0,
    description: shareIn(lower, ofDescription),
    'body told': body > 0 ? ratio(whole.length, body) : 0,
    'words told': counted > 0 ? ratio(words, counted) : 0,
    blocks: log(all.length),
    'short blocks': share(blocks.filter((block) => block.text.length < SHORT_BLOCK).length, blocks.length),
    'ended blocks': share(blocks.filter((block) => endsSentence(block.text)).length, blocks.length),
    'cut blocks': share(blocks.filter((block) => CUT.test(block.text.slice(-12))).length, blocks.length),
    stamps: log(stamps),
    'stamps a block': share(stamps, blocks.length),
    'title on top': shareIn(top, ofTitle),
    'description on top': shareIn(top, ofDescription),
    'last ended': endsSentence(text) ? 1 : 0,
    digits: share(digitsIn(text), text.length),
  }
}

/** The part of a text that is read. The start of a longer text, such as a book, is enough. */
const MOST_TEXT = 200_000
const MOST_BLOCKS = 2000
const SHORT_BLOCK = 40
/** A truncated teaser, with the mark before its link. */
const CUT = /(?:…|\.{3,6})\s{0,3}\S{0,6}$/
/** Times and dates in digits, as in posts and teasers: `12:45`, `17.01.2012`. */
const STAMP = /\d[:.h]\d\d(?!\d)|\d[./-]\d{1,2}[./-](?:\d\d){1,2}(?!\d)/g
/** The length of the beginning of a text. */
const TOP = 800
function digitsIn(text: string): number {
  let digits = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) digits++
  }
  return digits
}

const count = (text: string, sign: RegExp) => text.match(sign)?.length ?? 0

/** The binary logarithm of the ratio of actual to declared, from -3 to 3. */
function ratio(is: number, told: number): number {
  return Math.max(-3, Math.min(3, Math.log2((1 + is) / (1 + told))))
}

const WORD = /[\p{L}\p{N}]+/gu
const LONGEST_LINE = 300
const SHORTEST_WORD = 4
/** The letters of a word that count, since words inflect at their ends: `bridge`, `bridges`. */
const STEM = 5
const MOST_STEMS = 40

/** The share of stems that a lowercase text contains. */
export function shareIn(lower: string, stems: readonly string[]): number {
  return share(stems.filter((one) => lower.includes(one)).length, stems.length)
}

/**
 * The longer words of a line; for scripts without blanks, pairs of characters. Unlike those in `news/title.ts`, pairs do
 * not overlap: the model was trained on these.
 */
export function stemsOf(line = ''): string[] {
  const stems: string[] = []
  for (const [found] of line.slice(0, LONGEST_LINE).toLowerCase().matchAll(WORD)) {
    if (holdsUnspaced(found.charAt(0)))
      for (let at = 0; at + 1 < found.length; at += 2) stems.push(found.slice(at, at + 2))
    else if (found.length >= SHORTEST_WORD) stems.push(found.slice(0, STEM))
  }
  return stems.slice(0, MOST_STEMS)
}
