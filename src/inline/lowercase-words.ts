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
  let words: Words | undefined
  return (text, start, end) => {
    words ??= new Words(sample)
    let hash = 0
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at)
      if (unit === BLANK) break
      hash = hashWith(hash, foldCase(unit))
    }
    return words.has(hash)
  }
})

/** The words of a text by their hashes. Unequal words with equal hashes are too rare to matter. */
class Words {
  /** A hash table with open addressing, at most half full. A `Set` takes seven times as long to fill. */
  private readonly slots: Int32Array
  private readonly last: number

  constructor(text: string) {
    const length = Math.min(SAMPLE, text.length)
    this.last = (1 << (33 - Math.clz32(length >> 1))) - 1
    this.slots = new Int32Array(this.last + 1)
    let hash = 0
    for (let at = 0; at < length; at++) {
      const unit = text.charCodeAt(at)
      if (unit === BLANK) {
        this.slots[this.slotOf(hash)] = hash
        hash = 0
      } else hash = hashWith(hash, unit)
    }
    this.slots[this.slotOf(hash)] = hash
  }

  has(hash: number): boolean {
    return this.slots[this.slotOf(hash)] === hash
  }

  /** The slot of a hash, or the empty slot for it. */
  private slotOf(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.last
    while (this.slots[slot] !== 0 && this.slots[slot] !== hash) slot = (slot + 1) & this.last
    return slot
  }
}

const hashWith = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0
