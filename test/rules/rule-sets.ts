import { wordsOf } from '../../src/locale/at-hand.js'
import { compileRules, type RuleSet } from '../../src/match/rule-set.js'
import { ruleSetsCompiledBy } from '../../src/match/rule-sets-by-language.js'
import { any } from '../../src/rules/any/index.js'
import { en } from '../../src/rules/en/index.js'
import type { RulePack } from '../../src/rules/rule.js'
import { WORDS } from '../words.js'

/** A story that lines are put around and between. */
export const STORY = [
  'The council voted on Tuesday evening to rebuild the old bridge over the river.',
  'Work will begin in spring, and the road beside it stays open until the autumn.',
  'Residents had asked for quieter nights and for safer crossings near the school.',
  'The mayor promised an answer to both before the first stone is laid in the spring.',
] as const

/** The rules of some packs, by languages. */
const rulesOf = (some: readonly RulePack[], words = wordsOf(some)) =>
  ruleSetsCompiledBy((those) => compileRules(those, undefined, undefined, words), some)

/** Each pack works beside those that always do, and needs no words but its own and English ones; `any` is for all languages. */
export const ruleSetOf = (pack: RulePack): RuleSet =>
  rulesOf([...new Set([any, en, pack])], pack === any ? WORDS : undefined)([pack.lang])
