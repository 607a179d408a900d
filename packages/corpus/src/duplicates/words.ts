import { hash32 } from './hash.js'

/** A word; in scripts without blanks, one character. */
const WORD = /[\u0e00-\u0eff\u1780-\u17ff\u2e80-\u9fff]|[\p{L}\p{N}\p{M}]+/gu

/** The words of a text in lower case, without punctuation: `'“Rain,” she said.'` → `rain`, `she`, `said` */
export const wordsOf = (text: string): string[] => text.normalize('NFC').toLowerCase().match(WORD) ?? []

/** The distinct hashes of all runs of `size` words; for a shorter text, that of all of its words. */
export function shinglesOf(text: string, size: number): Set<number> {
  const words = wordsOf(text)
  const shingles = new Set<number>()
  if (words.length === 0) return shingles
  for (let at = 0; at === 0 || at + size <= words.length; at++)
    shingles.add(hash32(words.slice(at, at + size).join(' ')))
  return shingles
}
