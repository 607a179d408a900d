import type { Span } from '../edit/edit.js'
import { SAID_AT_END, SAID_BEHIND_COMMA } from '../locale/words.js'
import { traitsOf } from '../rules/families.js'
import type { RuleRef } from '../rules/rule.js'

/** In a longer line the last so many code units are looked at. Its comma stands no farther from the verb than six words. */
const LONGEST = 300
const BEHIND_COMMA = '[,،]["”“»«]? (?:[\\p{L}\\p{M}\\p{N}’\'.-]{1,30} ){0,6}'
const CLOSE = '[.!?…।。۔]?["”»」]?$'

/** By language, made when a line of it first asks. */
const patterns = new Map<string, RegExp | undefined>()

function patternOf(lang: string): RegExp | undefined {
  if (!patterns.has(lang)) {
    const behind = SAID_BEHIND_COMMA[lang]
    const atEnd = SAID_AT_END[lang]
    const ways = [
      ...(behind ? [`${BEHIND_COMMA}(?:${behind})(?![\\p{L}\\p{M}])(?:[,،]|[^,،;\\n]{0,80}${CLOSE})`] : []),
      ...(atEnd ? [`(?:${atEnd})${CLOSE}`] : []),
    ]
    patterns.set(lang, ways.length > 0 ? new RegExp(ways.join('|'), 'u') : undefined)
  }
  return patterns.get(lang)
}

/**
 * Whether a line that a rule knows says who said it: then it is no furniture but a sentence of the story.
 *
 * `All rights reserved for the victims will be honoured, said the judge.` → `true`
 */
export function isQuoted(text: string, { start, end }: Span, { lang, family }: RuleRef): boolean {
  // A headline may say who said it, and so may a caption or a correction.
  if (traitsOf(family).voice !== 'site') return false
  const pattern = patternOf(lang)
  return pattern?.test(text.slice(Math.max(start, end - LONGEST), end)) ?? false
}
