import type { Span } from '../edit/edit.js'
import { WORD } from './scripts.js'

const PRIME = 0x01000193
/** The initial hash of a word, or of a row of words. */
export const SEED = 0x811c9dc5

/** A 32-bit hash of a text (FNV-1a with a shift). */
export function hashOf(text: string, seed = SEED): number {
  let hash = seed
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME) ^ (hash >>> 17)
  return hash
}

/** A word and its span in the text. */
export interface Word extends Span {
  /** Its hash. */
  readonly key: number
}

/**
 * The words of a stretch of text in order, lowercase; in unspaced scripts, its letters.
 * `written` normalizes a word before it is hashed.
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

/** How the hash of a row mixes in the next word. */
export interface Mix {
  readonly seed: number
  readonly prime: number
  readonly shift: number
}

export const MIX: Mix = { seed: SEED, prime: PRIME, shift: 15 }

/** A 32-bit hash of `count` words in a row. */
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
