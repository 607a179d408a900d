import { STOPS } from '../characters/sentence-ends.js'
import { onceByLanguage } from '../locale/once-by-language.js'
import { PREDICATES } from '../locale/words.js'
import { closesAsSentence } from './quoted.js'
import { isOneSentence } from './templates/slots/sentence.js'

const WORD_END = "(?![\\p{L}\\p{M}’'-])"
/** A predicate is no end of a word. */
const WORD_START = '(?<![\\p{L}\\p{M}])'
/**
 * What may part a label that is quoted from what is told of it, with the last letter of the label: signs, the rest of a word,
 * or a word before a dash. `Follow us — was what the note said.`
 */
const PARTED =
  '^.?(?:["”»]?[ ,،:—–-]{0,4}|(?<=[\\p{L}\\p{M}])[\\p{L}\\p{M}]{1,24}["”»]?[ ,،:—–-]{1,4}| [\\p{L}\\p{M}]{1,24} ?[:—–-] ?)'
const STOP = /* @__PURE__ */ new RegExp(`^["”»)]?[${STOPS}]|[${STOPS}]["”»)]?$`, 'u')

/** What a label's predicate opens, and what holds one. */
interface Predicates {
  readonly opens: RegExp
  readonly holds: RegExp
}

const patternsOf = /* @__PURE__ */ onceByLanguage((lang): Predicates | undefined => {
  const predicates = PREDICATES[lang]
  if (!predicates) return undefined
  const word = `${WORD_START}(?:${predicates})${WORD_END}`
  return {
    opens: new RegExp(`${PARTED}${word}`, 'u'),
    holds: new RegExp(`[\\p{L}\\p{M}\\p{N}"”»] ${word}`, 'u'),
  }
})

/**
 * Whether what stands behind the words of a label makes them the subject of a sentence, which a stop closes, and nothing
 * follows: then it is no label. `behind`: that, with the character before it. `after`: what closes the line.
 *
 * `(' was all he said', '.', 'en')` → `true`: `Subscribe to our channel was all he said.`
 */
export function opensPredicate(behind: string, after: string, lang: string): boolean {
  return (patternsOf(lang)?.opens.test(behind) ?? false) && STOP.test(after || behind) && isOneSentence(behind)
}

/**
 * Whether one sentence that a stop closes tells something of what it opens with, in any of these languages:
 * `This article was smuggled out in a shoe.`
 */
export const isStatement = (sentence: string, languages: readonly string[]): boolean =>
  closesAsSentence(sentence) &&
  languages.some((lang) => patternsOf(lang)?.holds.test(sentence)) &&
  isOneSentence(sentence)
