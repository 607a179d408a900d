import { endsWithFullStop, STOPS } from '../characters/sentence-ends.js'
import type { Words } from '../locale/at-hand.js'
import { onceByLanguage } from '../locale/once-by-language.js'
import { onceByWords } from '../locale/once-by-words.js'
import type { Spoken } from './quoted.js'
import { isOneSentence } from './templates/slots/sentence.js'

const WORD_END = "(?![\\p{L}\\p{M}’'-])"
/** A predicate is a whole word, not the end of one. */
const WORD_START = '(?<![\\p{L}\\p{M}])'
/**
 * The text between a quoted label and its predicate, beginning with the last letter of the label: punctuation, the rest of a
 * word, or a word before a dash. `Follow us — was what the note said.`
 */
const PARTED =
  '^.?(?:["”»]?[ ,،:—–-]{0,4}|(?<=[\\p{L}\\p{M}])[\\p{L}\\p{M}]{1,24}["”»]?[ ,،:—–-]{1,4}| [\\p{L}\\p{M}]{1,24} ?[:—–-] ?)'
const STOP = /* @__PURE__ */ new RegExp(`^["”»)]?[${STOPS}]|[${STOPS}]["”»)]?$`, 'u')

/** Patterns for text that begins with the predicate of a label, and for a sentence that contains a predicate. */
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
 * Whether the words of a label are the subject of a sentence, and so not a label: a predicate and a stop follow, and nothing
 * else. `behind`: the text behind the label, with the last character of the label. `after`: the end of the line.
 *
 * `(' was all he said', '.', 'en')` → `true`: `Subscribe to our channel was all he said.`
 */
export function opensPredicate(behind: string, after: string, lang: string, words: Words): boolean {
  return (patternsOf(words)(lang)?.opens.test(behind) ?? false) && STOP.test(after || behind) && isOneSentence(behind)
}

/**
 * Whether the text is one sentence that ends with a stop and contains a predicate in one of these languages: `This article was
 * smuggled out in a shoe.`
 */
export const isStatement = (sentence: string, { languages, words }: Spoken): boolean =>
  endsWithFullStop(sentence) &&
  languages.some((lang) => patternsOf(words)(lang)?.holds.test(sentence)) &&
  isOneSentence(sentence)
