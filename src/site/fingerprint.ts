import { hashOf, hashOfRow, MIX, type Mix, SEED, type Word, wordsIn as wordsAsWritten } from '../characters/shingles.js'

const NO_WORD = /[^\p{L}\p{N}\p{M}]+/gu
const DIGITS = /\p{N}+/gu
/** In lines with fewer letters the digits count, for `2–1` and `0–0` are not the same line. */
const LEAST_LETTERS_AROUND_DIGITS = 12
/** A line of fewer letters has no key: it is an initial, a bullet, or a drop cap. */
const LEAST_LETTERS = 2
/** How many words in a row are compared. */
export const SHINGLE = 6

/**
 * The hash of a line, up to 53 bits in base 36. Case, signs and white space do not count, nor in a line of more than twelve
 * letters the digits. `undefined` for a line without words.
 *
 * `'Read 12 comments here'` and `'READ 7 COMMENTS HERE ›'` → the same
 */
export function lineKey(line: string): string | undefined {
  const letters = line.toLowerCase().replace(NO_WORD, '')
  if (letters.length < LEAST_LETTERS) return undefined
  const bare = letters.replace(DIGITS, '0')
  return keyOf(bare.length > LEAST_LETTERS_AROUND_DIGITS ? bare : letters)
}

/** The words of a span of text, in order; all numbers count as the same. */
export const wordsIn = (text: string, start = 0, end = text.length): Word[] =>
  wordsAsWritten(text, start, end, (word) => word.replace(DIGITS, '0'))

/** The keys of all runs of six words, each at the place of its first word. */
export function shinglesOf(words: readonly Word[]): string[] {
  const keys: string[] = []
  for (let at = 0; at + SHINGLE <= words.length; at++)
    keys.push(written(hashOfRow(words, at, SHINGLE, MIX), hashOfRow(words, at, SHINGLE, OTHER_MIX)))
  return keys
}

/** The hash of a place in the markup, by the path of its elements, without digits, which differ from page to page. */
export const placeKey = (path: string): string => keyOf(path.replace(DIGITS, '0'))

const OTHER_SEED = 0x2545f491
const OTHER_MIX: Mix = { seed: OTHER_SEED, prime: 0x5bd1e995, shift: 13 }

const keyOf = (text: string): string => written(hashOf(text, SEED), hashOf(text, OTHER_SEED))

/** 53 bits: among a million lines, two have the same hash by chance with a probability of 1 in 10,000. */
const written = (high: number, low: number): string => ((high >>> 0) * 0x200000 + (low >>> 11)).toString(36)
