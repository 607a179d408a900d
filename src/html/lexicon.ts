/** What words tell, as bits by the hash of a word, in open addressing: no word need be cut out of a source. */
export interface Lexicon {
  readonly keys: Int32Array
  readonly values: Int32Array
}

/** The FNV-1a hash of no word yet … */
const NO_WORD = 0x811c9dc5 | 0
const PRIME = 0x01000193

/** … and of one with one more code unit. */
const wordWith = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME)

/** A lexicon of lists of words, each with the bits that they tell. `places`: a power of two, some times as many as words. */
export function lexiconOf(lists: readonly (readonly [bits: number, words: string])[], places: number): Lexicon {
  const keys = new Int32Array(places)
  const values = new Int32Array(places)
  for (const [bits, words] of lists) {
    for (const word of words.split(' ')) {
      let hash = NO_WORD
      for (let at = 0; at < word.length; at++) hash = wordWith(hash, word.charCodeAt(at))
      const slot = slotOf(keys, hash)
      keys[slot] = hash
      values[slot] = (values[slot] as number) | bits
    }
  }
  return { keys, values }
}

/**
 * All that the words of a stretch tell. A word ends at a sign, a digit or a hump; two neighbours are also read as one:
 * `related-posts`, `relatedPosts`, `related_posts`, `relatedposts`.
 */
export function readWords(text: string, start: number, end: number, lexicon: Lexicon): number {
  let bits = 0
  let pair = NO_WORD
  for (let at = start; at < end; ) {
    const first = text.charCodeAt(at)
    if (letterOf(first) === 0) {
      if (first <= 32) pair = NO_WORD
      at++
      continue
    }
    let hash = NO_WORD
    let wasLower = false
    for (; at < end; at++) {
      const code = text.charCodeAt(at)
      const letter = letterOf(code)
      const isLower = letter === code
      if (letter === 0 || (wasLower && !isLower)) break
      hash = wordWith(hash, letter)
      pair = wordWith(pair, letter)
      wasLower = isLower
    }
    bits |= bitsOf(lexicon, hash)
    if (pair !== hash) bits |= bitsOf(lexicon, pair)
    pair = hash
  }
  return bits
}

/** By ASCII code, letters in lower case, and 0 for all else. */
const LETTERS = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) =>
  (code | 32) >= 97 && (code | 32) <= 122 ? code | 32 : 0,
)

const letterOf = (code: number): number => (code < 128 ? (LETTERS[code] as number) : code)

/** What the word of a hash tells; 0 for all that is not known. */
function bitsOf({ keys, values }: Lexicon, hash: number): number {
  const slot = slotOf(keys, hash)
  return keys[slot] === hash ? (values[slot] as number) : 0
}

/** The slot of a hash, or the free one where it would be. */
function slotOf(keys: Int32Array, hash: number): number {
  const mask = keys.length - 1
  let slot = (hash ^ (hash >>> 15)) & mask
  while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask
  return slot
}
