import { STOPS } from '../characters/sentence-ends.js'
import type { Words } from '../locale/at-hand.js'
import { onceByLanguage } from '../locale/once-by-language.js'
import { onceByWords } from '../locale/once-by-words.js'
import { closesAsSentence, type Spoken } from './quoted.js'
import { isOneSentence } from './templates/slots/sentence.js'

const WORD_END = "(?![\\p{L}\\p{M}’'-])"
/** A predicate is a whole word, not the end of one. */
const WORD_START = '(?<![\\p{L}\\p{M}])'
/**
 * What may stand between a quoted label and its predicate, from the last letter of the label on: signs, the rest of a word,
 * or a word before a dash. `Follow us — was what the note said.`
 */
const PARTED =
  '^.?(?:["”»]?[ ,،:—–-]{0,4}|(?<=[\\p{L}\\p{M}])[\\p{L}\\p{M}]{1,24}["”»]?[ ,،:—–-]{1,4}| [\\p{L}\\p{M}]{1,24} ?[:—–-] ?)'
const STOP = /* @__PURE__ */ new RegExp(`^["”»)]?[${STOPS}]|[${STOPS}]["”»)]?$`, 'u')

/** Patterns for text that opens with the predicate of a label, and for a sentence with a predicate in it. */
interface Predicates {
  readonly opens: RegExp
  readonly holds: RegExp
}

const patternsOf = /* @__PURE__ */ onceByWords(({ predicates }) =>
  onceByLanguage((lang) => (predicates?.[lang] ? patternsWith(predicates[lang]) : undefined)),
)

function patternsWith(predicates: string): Predicates {
  const word = `${WORD_START}(?:${predicates})${WORD_END}`
  return {
    opens: new RegExp(`${PARTED}${word}`, 'u'),
    holds: new RegExp(`[\\p{L}\\p{M}\\p{N}"”»] ${word}`, 'u'),
  }
}

/**
 * Whether the words of a label are the subject of a sentence, so that they are no label: a predicate follows, then a stop,
 * and nothing else. `behind`: what follows, with the last character of the label. `after`: what closes the line.
 *
 * `(' was all he said', '.', 'en')` → `true`: `Subscribe to our channel was all he said.`
 */
export function opensPredicate(behind: string, after: string, lang: string, words: Words): boolean {
  return (patternsOf(words)(lang)?.opens.test(behind) ?? false) && STOP.test(after || behind) && isOneSentence(behind)
}

/**
 * Whether this is one sentence that ends with a stop and has a predicate in any of these languages:
 * `This article was smuggled out in a shoe.`
 */
export const isStatement = (sentence: string, { languages, words }: Spoken): boolean =>
  closesAsSentence(sentence) &&
  languages.some((lang) => patternsOf(words)(lang)?.holds.test(sentence)) &&
  isOneSentence(sentence)
