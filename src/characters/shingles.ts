import { WORD } from './scripts.js'

const PRIME = 0x01000193
/** Where the hash of a word, or of a row of them, begins. */
export const SEED = 0x811c9dc5

/** A hash of some text in 32 bits. */
export function hashOf(text: string, seed = SEED): number {
  let hash = seed
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME) ^ (hash >>> 17)
  return hash
}

/** A word and its place in the text. */
export interface Word {
  readonly start: number
  readonly end: number
  /** Its hash. */
  readonly key: number
}

/**
 * The words of a stretch of text in order, in whatever case; of a script without blanks, its letters.
 * `written`: as what each counts.
 */
export function wordsIn(
  text: string,
  start = 0,
  end = text.length,
  written: (word: string) => string = (word) => word,
): Word[] {
  return Array.from(text.slice(start, end).matchAll(WORD), ({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
    key: hashOf(written(word.toLowerCase())),
  }))
}

/** How a hash goes on from one word to the next. */
export interface Mix {
  readonly seed: number
  readonly prime: number
  readonly shift: number
}

export const MIX: Mix = { seed: SEED, prime: PRIME, shift: 15 }

/** The hash, in 32 bits, of so many words in a row. */
export function hashOfRow(
  words: readonly Word[],
  from: number,
  count: number,
  { seed, prime, shift }: Mix = MIX,
): number {
  let hash = seed
  for (let at = from; at < from + count; at++)
    hash = Math.imul(hash ^ (words[at] as Word).key, prime) ^ (hash >>> shift)
  return hash
}
