import { endsWithFullStop } from '../characters/sentence-ends.js'
import type { Span } from '../edit/edit.js'
import type { Words } from '../locale/at-hand.js'
import { onceByLanguage } from '../locale/once-by-language.js'
import { onceByWords } from '../locale/once-by-words.js'
import { traitsOf } from '../rules/families.js'
import type { RuleRef } from '../rules/rule.js'

/** Only this many code units at the end of a line are searched. At most six words separate the comma from the verb. */
const LONGEST = 300
const BEHIND_COMMA = '[,،]["”“»«]?(?: [—–-])? (?:[\\p{L}\\p{M}\\p{N}’\'.-]{1,30} ){0,6}'
/** The speaker, before a comma: ` Ann Poe of the bridge office` */
const NAMES = "(?: [\\p{L}\\p{M}\\p{N}’'.-]{1,30}){0,6}"
const WORD_END = '(?![\\p{L}\\p{M}])'
const REST = '[^,،;\\n]{0,80}'
const CLOSE = '[.!?…।。۔]?["”»」]?$'
/** A dash also separates labels, so the text behind it must end with a stop. */
const BEHIND_DASH = '[—–] ?'
const STOP = '[.!?…]["”»]?$'

const patternOf = /* @__PURE__ */ onceByWords(({ saidBehindComma, saidAtEnd }) =>
  onceByLanguage((lang) => patternWith(saidBehindComma?.[lang], saidAtEnd?.[lang])),
)

function patternWith(behind: string | undefined, atEnd: string | undefined): RegExp | undefined {
  const ways = [
    ...(behind ? [`${BEHIND_COMMA}(?:${behind})${WORD_END}(?:${NAMES}[,،]|${REST}${CLOSE})`] : []),
    ...(behind ? [`${BEHIND_DASH}(?:${behind})${WORD_END}${REST}${STOP}`] : []),
    ...(atEnd ? [`(?:${atEnd})${CLOSE}`] : []),
  ]
  return ways.length > 0 ? new RegExp(ways.join('|'), 'u') : undefined
}

/** The languages and words of some packs, such as those of a rule set. */
export interface Spoken {
  /** BCP 47, or `any`. */
  readonly languages: readonly string[]
  readonly words: Words
}

/**
 * Whether a line that a rule matches attributes a quote. Then it is a sentence of the story, not boilerplate.
 *
 * `All rights reserved for the victims will be honoured, said the judge.` → `true`
 */
export function isQuoted(
  text: string,
  span: Span,
  { lang, family }: RuleRef,
  { words }: Pick<Spoken, 'words'>,
): boolean {
  const { voice, trailer, pointer } = traitsOf(family)
  // A headline, caption or correction may attribute a quote, too.
  return (voice === 'site' || (trailer === true && !pointer)) && saysWho(text, span, lang, words)
}

/** Whether a sentence attributes a quote, in any of these languages. */
export const isReport = (text: string, span: Span, { languages, words }: Spoken): boolean =>
  endsWithFullStop(text, span.start, span.end) && languages.some((lang) => saysWho(text, span, lang, words))

const saysWho = (text: string, { start, end }: Span, lang: string, words: Words): boolean =>
  patternOf(words)(lang)?.test(text.slice(Math.max(start, end - LONGEST), end)) ?? false
