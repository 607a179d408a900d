import { rememberLast } from '../characters/remember-last.js'

/** Whether a word occurs in a text in lowercase. If so, its capital makes it the beginning of a sentence, not a name. */
export type IsLowercase = (word: string) => boolean

/** The number of code units that are searched for lowercase words. */
const SAMPLE = 8192

/**
 * A test for words that also occur in lowercase between spaces: `the`, for `The`. Such a word with a capital begins a sentence
 * and is not a name.
 */
export const lowercaseWords: (text: string) => IsLowercase = /* @__PURE__ */ rememberLast((text) => {
  let words: ReadonlySet<string> | undefined
  return (word) => {
    words ??= new Set(text.slice(0, SAMPLE).split(' '))
    return words.has(word.toLowerCase())
  }
})
