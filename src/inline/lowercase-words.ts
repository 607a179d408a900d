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
  let words: ReadonlySet<number> | undefined
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

/** The hashes of the words of a text. Unequal words with equal hashes are too rare to matter. */
function wordsOf(text: string): Set<number> {
  const length = Math.min(SAMPLE, text.length)
  const words = new Set<number>()
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
