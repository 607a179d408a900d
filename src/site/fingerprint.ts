import { hashOf, hashOfRow, MIX, type Mix, SEED, type Word, wordsIn as wordsAsWritten } from '../characters/shingles.js'

const NO_WORD = /[^\p{L}\p{N}\p{M}]+/gu
const DIGITS = /\p{N}+/gu
/** With fewer letters a line is all number: `2–1` says something else on every page, and `0–0` would say the same. */
const LEAST_LETTERS_AROUND_DIGITS = 12
/** One letter alone is an initial, a bullet, or the first of a word in a box of its own. */
const LEAST_LETTERS = 2
/** Words in a row that are compared. */
export const SHINGLE = 6

/**
 * What a line says, as a number in base 36 of up to 53 bits: case, signs and white space do not count, and in a line of
 * at least twelve letters neither do the digits in it. `undefined` for a line without words.
 *
 * `'Read 12 comments here'` and `'READ 7 COMMENTS HERE ›'` → the same
 */
export function lineKey(line: string): string | undefined {
  const letters = line.toLowerCase().replace(NO_WORD, '')
  if (letters.length < LEAST_LETTERS) return undefined
  const bare = letters.replace(DIGITS, '0')
  return keyOf(bare.length > LEAST_LETTERS_AROUND_DIGITS ? bare : letters)
}

/** The words of a stretch of text, in order; one number counts as any other. */
export const wordsIn = (text: string, start = 0, end = text.length): Word[] =>
  wordsAsWritten(text, start, end, (word) => word.replace(DIGITS, '0'))

/** The keys of all runs of six words, each at the place of its first word. */
export function shinglesOf(words: readonly Word[]): string[] {
  const keys: string[] = []
  for (let at = 0; at + SHINGLE <= words.length; at++)
    keys.push(written(hashOfRow(words, at, SHINGLE, MIX), hashOfRow(words, at, SHINGLE, OTHER_MIX)))
  return keys
}

/** Where something stands in the markup, in the words of its elements; digits tell pages apart, and not places. */
export const placeKey = (path: string): string => keyOf(path.replace(DIGITS, '0'))

const OTHER_SEED = 0x2545f491
const OTHER_MIX: Mix = { seed: OTHER_SEED, prime: 0x5bd1e995, shift: 13 }

const keyOf = (text: string): string => written(hashOf(text, SEED), hashOf(text, OTHER_SEED))

/** Thirty-two bits and twenty-one more: two of a million lines are the same by chance once in ten thousand. */
const written = (high: number, low: number): string => ((high >>> 0) * 0x200000 + (low >>> 11)).toString(36)
