import { CUE_WORDS } from './cues.table.js'

const SIZE = 1 << 12
const SEED = 0x811c9dc5 | 0
const PRIME = 0x01000193

/** What words tell, as bits by the hash of a word, in open addressing. */
export interface Lexicon {
  readonly keys: Int32Array
  readonly values: Int32Array
}

const lexicon = /* @__PURE__ */ lexiconOf(CUE_WORDS)

/**
 * All that the words of a class name or an id tell, as bits of `Cue`. A word ends at a sign, a digit or a hump;
 * two neighbours are also read as one: `related-posts`, `relatedPosts`, `related_posts`, `relatedposts`.
 * Words are known by their FNV-1a hash, so that none is ever cut out of the source.
 */
export function readCues(names: string): number {
  return readWords(names, 0, names.length, lexicon)
}

/** The same of a stretch of a source, by the words of any lexicon. */
export function readWords(names: string, start: number, end: number, lexicon: Lexicon): number {
  let cues = 0
  let hash = SEED
  let pair = SEED
  let length = 0
  let wasLower = false
  for (let at = start; at <= end; at++) {
    const code = at < end ? names.charCodeAt(at) : 32
    const isUpper = code >= 65 && code <= 90
    const isLetter = isUpper || (code >= 97 && code <= 122) || code > 127
    if (length > 0 && (!isLetter || (isUpper && wasLower))) {
      cues |= bitsOf(lexicon, hash)
      if (pair !== hash) cues |= bitsOf(lexicon, pair)
      pair = code <= 32 ? SEED : hash
      hash = SEED
      length = 0
    }
    wasLower = isLetter && !isUpper
    if (!isLetter) {
      if (code <= 32) pair = SEED
      continue
    }
    const letter = isUpper ? code + 32 : code
    hash = Math.imul(hash ^ letter, PRIME)
    pair = Math.imul(pair ^ letter, PRIME)
    length++
  }
  return cues
}

function bitsOf({ keys, values }: Lexicon, hash: number): number {
  const slot = slotOf(keys, hash)
  return keys[slot] === hash ? (values[slot] as number) : 0
}

/** The slot of a hash, or the free one where it would be. */
function slotOf(keys: Int32Array, hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (SIZE - 1)
  while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (SIZE - 1)
  return slot
}

/** A lexicon of lists of words, each with the bits that they tell. */
export function lexiconOf(lists: readonly (readonly [bits: number, words: string])[]): Lexicon {
  const keys = new Int32Array(SIZE)
  const values = new Int32Array(SIZE)
  for (const [cue, words] of lists) {
    for (const word of words.split(' ')) {
      let hash = SEED
      for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME)
      const slot = slotOf(keys, hash)
      keys[slot] = hash
      values[slot] = (values[slot] as number) | cue
    }
  }
  return { keys, values }
}
