import { FULL_STOP } from '../characters/sentence-ends.js'
import type { Span } from '../edit/edit.js'
import { onceByLanguage } from '../locale/once-by-language.js'
import { SAID_AT_END, SAID_BEHIND_COMMA } from '../locale/words.js'
import { traitsOf } from '../rules/families.js'
import type { RuleRef } from '../rules/rule.js'

/** In a longer line the last so many code units are looked at. Its comma stands no farther from the verb than six words. */
const LONGEST = 300
const BEHIND_COMMA = '[,،]["”“»«]?(?: [—–-])? (?:[\\p{L}\\p{M}\\p{N}’\'.-]{1,30} ){0,6}'
/** Who said it, before a comma: ` Ann Poe of the bridge office` */
const NAMES = "(?: [\\p{L}\\p{M}\\p{N}’'.-]{1,30}){0,6}"
const WORD_END = '(?![\\p{L}\\p{M}])'
const REST = '[^,،;\\n]{0,80}'
const CLOSE = '[.!?…।。۔]?["”»」]?$'
/** A dash parts labels, too: what stands behind it is a sentence if a stop closes it. */
const BEHIND_DASH = '[—–] ?'
const STOP = '[.!?…]["”»]?$'

const patternOf = /* @__PURE__ */ onceByLanguage((lang) => {
  const behind = SAID_BEHIND_COMMA[lang]
  const atEnd = SAID_AT_END[lang]
  const ways = [
    ...(behind ? [`${BEHIND_COMMA}(?:${behind})${WORD_END}(?:${NAMES}[,،]|${REST}${CLOSE})`] : []),
    ...(behind ? [`${BEHIND_DASH}(?:${behind})${WORD_END}${REST}${STOP}`] : []),
    ...(atEnd ? [`(?:${atEnd})${CLOSE}`] : []),
  ]
  return ways.length > 0 ? new RegExp(ways.join('|'), 'u') : undefined
})

/**
 * Whether a line that a rule knows says who said it: then it is no furniture but a sentence of the story.
 *
 * `All rights reserved for the victims will be honoured, said the judge.` → `true`
 */
export function isQuoted(text: string, span: Span, { lang, family }: RuleRef): boolean {
  // A headline may say who said it, and so may a caption or a correction.
  return traitsOf(family).voice === 'site' && saysWho(text, span, lang)
}

/** The same of a sentence that no rule knows, in any of these languages. */
export const isReport = (text: string, span: Span, languages: readonly string[]): boolean =>
  closesAsSentence(text.slice(Math.max(span.start, span.end - 4), span.end)) &&
  languages.some((lang) => saysWho(text, span, lang))

const saysWho = (text: string, { start, end }: Span, lang: string): boolean =>
  patternOf(lang)?.test(text.slice(Math.max(start, end - LONGEST), end)) ?? false

/** With a full stop, as no headline does, nor what is cut short. */
export const closesAsSentence = (text: string): boolean => CLOSE_OF_SENTENCE.test(text)

const CLOSE_OF_SENTENCE = /* @__PURE__ */ new RegExp(FULL_STOP, 'u')
