import { countUnspaced } from '../../../characters/scripts.js'

const SIGNS = /[{}<>=\\[\]|^~`$#@*_/;+]/g
const WORD = /[\p{L}\p{M}\p{N}'’-]+/gu
const LETTER = /\p{L}/gu
const CASED = /\p{Lu}|\p{Ll}/gu
const SENTENCE_END = /[.!?…。！？؟।]["'”’»)\]]*(?=\s|$)|[。！？]/gu
const INDENTED = /^[ \t]{2,}\S/
const LOWER_WORD = /(?:^|\s)\p{Ll}{2,}(?=[\s,.;:!?]|$)/gu

/** A text of fewer words may be anything. */
const FEWEST_WORDS = 30
const FEWEST_SENTENCES = 2
/** A line of prose has so many words, … */
const FEWEST_IN_LINE = 6
/** … so few signs for a letter, … */
const MOST_SIGNS = 0.03
/** … and few of its lines are indented. */
const MOST_INDENTED = 0.25
/** Of its words so many are words in lower case, where the script has them. */
const LEAST_LOWER = 0.5

/**
 * Whether what stands in a `pre` is a letter or a release, hard-wrapped or not, and no code: sentences in lines that begin at
 * the margin. In doubt it is code.
 */
export function readsLikeProse(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  // Where no blanks part words, two characters make one.
  const words = count(text, WORD) + countUnspaced(text) / 2
  if (words < FEWEST_WORDS || count(text, SENTENCE_END) < FEWEST_SENTENCES) return false
  if (words < FEWEST_IN_LINE * lines.length) return false
  const letters = count(text, LETTER)
  if (count(text, SIGNS) > letters * MOST_SIGNS) return false
  if (lines.filter((line) => INDENTED.test(line)).length > lines.length * MOST_INDENTED) return false
  const isCased = count(text, CASED) > letters / 2
  return !isCased || count(text, LOWER_WORD) >= words * LEAST_LOWER
}

function count(text: string, what: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(what)) found++
  return found
}
