import { LETTERS } from '../locale/letters.js'
import { onceByLanguage } from '../locale/once-by-language.js'

// What a character beyond ASCII costs in a text of a language, in bits: how much rarer it is than the letters of ASCII.
// Rounded judgements, made on our own collection of clean text in 20 languages.

/** A letter by its place among those of its language: the law of Zipf, near enough for alphabets. */
const costOfLetter = (place: number): number => Math.log2(4.2 * (place + 2))
/** A capital is so much rarer than its small letter. */
const CAPITAL = 3
/** A letter of another language that is written in the same code page. */
const OF_NEIGHBOUR = 8
/** Quotes, dashes and what else parts words. */
const PUNCTUATION = 4
const PUNCTUATION_MARKS = '“”‘’–—…«»„‹›\u00a0、。「」，：（）・！？《》'
const SIGN = 7
const SIGNS = '£€©®°§½¼²³·•¿¡ªº´™†‰×'
/** What no text of the language is written with. */
const FOREIGN = 13
/** What no text holds: C1 controls, and what bytes became that make no character. */
const NO_TEXT = 24
const IS_NO_TEXT = /[\x80-\x9f\ufffd]/
const LATIN = /\p{Script=Latn}/u

/** A letter of ASCII in a text that is written in others: names, and what a page says to machines. */
const OF_ASCII = 0.5

/** What the characters of a text cost in a language, or in one that takes its letters from several. */
export interface LetterCosts {
  /** One beyond ASCII. */
  readonly of: (character: string) => number
  /** A letter of ASCII. */
  readonly ofAscii: number
}

/** What letters cost in languages, their tags with blanks between them: `'cs sk'` */
export const letterCosts = /* @__PURE__ */ onceByLanguage((languages) => costsIn(languages.split(' ')))

function costsIn(languages: readonly string[]): LetterCosts {
  const letters = languages.map((lang) => LETTERS[lang] ?? '')
  const costs = new Map<string, number>()
  const add = (character: string, cost: number) => {
    if (character.length === 1 && !costs.has(character)) costs.set(character, cost)
  }
  const addLetters = (letters: string, costAt: (place: number) => number) =>
    Array.from(letters).forEach((letter, place) => {
      add(letter, costAt(place))
      add(letter.toUpperCase(), costAt(place) + CAPITAL)
    })
  for (const some of letters) addLetters(some, letters.length === 1 ? costOfLetter : () => OF_NEIGHBOUR)
  for (const mark of PUNCTUATION_MARKS) add(mark, PUNCTUATION)
  for (const sign of SIGNS) add(sign, SIGN)
  return {
    of: (character) => costs.get(character) ?? (IS_NO_TEXT.test(character) ? NO_TEXT : FOREIGN),
    ofAscii: letters.some((some) => LATIN.test(some)) ? 0 : OF_ASCII,
  }
}
