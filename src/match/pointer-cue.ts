import { UNSPACED } from '../characters/scripts.js'
import type { Span } from '../edit/edit.js'
import type { Words } from '../locale/at-hand.js'
import { allWords } from '../locale/joined.js'
import { onceByWords } from '../locale/once-by-words.js'
import { traitsOf } from '../rules/families.js'
import type { RuleRef } from '../rules/rule.js'
import { findInLine } from './glued-label.js'
import type { RuleSet } from './rule-set.js'

/**
 * The rule that matches a span within a line as a pointer to another story: `READ MORE: Lions Win the Cup`. Rules for whole
 * lines are used, so each language lists these phrases once.
 */
export function pointerOf(text: string, span: Span, ruleSet: RuleSet): RuleRef | undefined {
  return findInLine(text, span, (line) => ruleSet.wantedOfLine(line, isPointer))
}

const isPointer = ({ family, place }: RuleRef): boolean => place === 'anywhere' && traitsOf(family).pointer === true

const alsoOf = /* @__PURE__ */ onceByWords(({ also }) => allWords(also))
const WORD = /[\p{L}\p{M}]+/gu
const FOUR_UNSPACED = /* @__PURE__ */ new RegExp(`[${UNSPACED}]{4}`)
const CASED = /\p{Lu}/u
const SHORTEST_IN_CAPITALS = 4

/** `READ MORE`, `ZOBACZ` */
export function isInCapitals(cue: string): boolean {
  return cue.length >= SHORTEST_IN_CAPITALS && CASED.test(cue) && cue === cue.toUpperCase()
}

/**
 * Whether a cue cannot be the first word of a sentence: it has several words, is in capitals, or is in a script without spaces.
 * `More:` is not marked.
 */
export function isMarked(cue: string): boolean {
  return cue.trim().includes(' ') || isInCapitals(cue) || FOUR_UNSPACED.test(cue)
}

/** Whether a cue is editorial and never part of a story: `ALSO READ`, `ZOBACZ`, `Lee también` */
export function isEditors(cue: string, words: Words): boolean {
  return (
    isInCapitals(cue) ||
    (cue
      .toLowerCase()
      .match(WORD)
      ?.some((word) => alsoOf(words).has(word)) ??
      false)
  )
}
