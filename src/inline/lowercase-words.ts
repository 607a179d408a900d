import { foldCase } from '../characters/classes.js'
import { rememberLast } from '../characters/remember-last.js'

/** Whether the word at the start of a span occurs in a text in lowercase. Then a capital does not make it a name. */
export type IsLowercase = (text: string, start: number, end: number) => boolean

/** The number of code units that are searched for lowercase words. */
const SAMPLE = 8192
const BLANK = 0x20

/**
 * A test for words that also occur in lowercase between spaces: `the`, for `The`. Such a word with a capital begins a sentence
 * and is not a name.
 */
export const lowercaseWords: (text: string) => IsLowercase = /* @__PURE__ */ rememberLast((sample) => {
  let words: HashSet | undefined
  return (text, start, end) => {
    words ??= wordsOf(sample)
    let hash = 0
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at)
      if (unit === BLANK) break
      hash = hashWith(hash, foldCase(unit))
    }
    return words.has(hash)
  }
})

/** Words are stored by their hashes. Unequal words with equal hashes are too rare to matter. */
function wordsOf(text: string): HashSet {
  const length = Math.min(SAMPLE, text.length)
  const words = new HashSet(length)
  let hash = 0
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === BLANK) {
      words.add(hash)
      hash = 0
    } else hash = hashWith(hash, unit)
  }
  words.add(hash)
  return words
}

const hashWith = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0

/** A set of hashes other than 0, with open addressing. */
class HashSet {
  private readonly slots: Int32Array
  private readonly bits: number

  /** `length`: the length of the text. At most half of it are words. */
  constructor(length: number) {
    this.bits = 32 - Math.clz32(length + 1)
    this.slots = new Int32Array(1 << this.bits)
  }

  add(hash: number): void {
    this.slots[this.placeOf(hash)] = hash
  }

  has(hash: number): boolean {
    return this.slots[this.placeOf(hash)] === hash
  }

  /** The slot of a hash, or the free slot where it belongs (multiplicative hashing, linear probing). */
  private placeOf(hash: number): number {
    const { slots, bits } = this
    let place = Math.imul(hash, 0x9e3779b1) >>> (32 - bits)
    while (slots[place] !== 0 && slots[place] !== hash) place = (place + 1) & (slots.length - 1)
    return place
  }
}
