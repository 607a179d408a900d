import { hashOf, hashOfRow, MIX, type Mix, SEED, type Word, wordsIn as wordsAsWritten } from '../characters/shingles.js'

const NO_WORD = /[^\p{L}\p{N}\p{M}]+/gu
const DIGITS = /\p{N}+/gu
/** In lines with fewer letters, digits count: `2–1` and `0–0` are not the same line. */
const LEAST_LETTERS_AROUND_DIGITS = 12
/** A line with fewer letters has no key: it is an initial, a bullet or a drop cap. */
const LEAST_LETTERS = 2
/** The number of consecutive words to compare. */
export const SHINGLE = 6

/**
 * The hash of a line, up to 53 bits in base 36. Case, punctuation and white space are ignored, and digits too in a line
 * of more than twelve letters. `undefined` for a line without words.
 *
 * `'Read 12 comments here'` and `'READ 7 COMMENTS HERE ›'` → the same
 */
export function lineKey(line: string): string | undefined {
  const letters = line.toLowerCase().replace(NO_WORD, '')
  if (letters.length < LEAST_LETTERS) return undefined
  const bare = letters.replace(DIGITS, '0')
  return keyOf(bare.length > LEAST_LETTERS_AROUND_DIGITS ? bare : letters)
}

/** The words in a part of a text, in order. All numbers are equal. */
export const wordsIn = (text: string, start = 0, end = text.length): Word[] =>
  wordsAsWritten(text, start, end, (word) => word.replace(DIGITS, '0'))

/** The keys of all runs of six words, by the index of the first word. */
export function shinglesOf(words: readonly Word[]): string[] {
  const keys: string[] = []
  for (let at = 0; at + SHINGLE <= words.length; at++)
    keys.push(written(hashOfRow(words, at, SHINGLE, MIX), hashOfRow(words, at, SHINGLE, OTHER_MIX)))
  return keys
}

/** The hash of a position in the markup: its path of elements without digits, which vary by page. */
export const placeKey = (path: string): string => keyOf(path.replace(DIGITS, '0'))

const OTHER_SEED = 0x2545f491
const OTHER_MIX: Mix = { seed: OTHER_SEED, prime: 0x5bd1e995, shift: 13 }

const keyOf = (text: string): string => written(hashOf(text, SEED), hashOf(text, OTHER_SEED))

/** 53 bits: the probability of a collision among a million lines is 1 in 10,000. */
const written = (high: number, low: number): string => ((high >>> 0) * 0x200000 + (low >>> 11)).toString(36)
