import { canTell } from '../language/language.js'
import { wordsOf } from '../locale/at-hand.js'
import { packOf } from '../rules/pack-of.js'
import type { FamilyName, RulePack } from '../rules/rule.js'
import { compileRules, type RuleSet, ruleSetOf } from './rule-set.js'

/** Merges rule sets. A line has the rules that any of them finds; where only one rule is returned, the first set wins. */
export function mergeRuleSets(ruleSets: readonly RuleSet[]): RuleSet {
  const [first, ...others] = ruleSets
  if (first === undefined) throw new RangeError('Expected at least one rule set.')
  if (others.length === 0) return first
  return ruleSetOf(
    ruleSets.flatMap(({ indexes }) => indexes),
    first.keptFamilies,
    first.switchedOff,
    first.words,
  )
}

/** English phrases such as “Share” and “Read more” occur on sites in every language. */
const EVERYWHERE: ReadonlySet<string> = new Set(['any', 'en'])

/** The size limit of the cache of rule sets by mix of languages, because hints can name any language. */
const LARGEST_CACHE = 1000

/** Returns the rules for a text by the languages it may be in, BCP 47. */
export type RuleSetsByLanguage = (languages: readonly string[]) => RuleSet

/**
 * The packs of a cleaner as rule sets: one for the packs that apply to every text, and one for each language, compiled when a
 * text first needs it. So a pack never matches text in another language, and a text pays only for its own packs. `excluded`:
 * families that are switched off; `off`: see `RuleSet.switchedOff`.
 */
export function ruleSetsByLanguage(
  packs: readonly RulePack[],
  excluded?: ReadonlySet<FamilyName>,
  off?: ReadonlySet<string>,
): RuleSetsByLanguage {
  return ruleSetsCompiledBy((some) => compileRules(some, excluded, off, wordsOf(packs)), packs)
}

/** Like `ruleSetsByLanguage`, with a custom `compile`, such as one for the rules of a few families. */
export function ruleSetsCompiledBy(
  compile: (packs: readonly RulePack[]) => RuleSet,
  packs: readonly RulePack[],
): RuleSetsByLanguage {
  let always = compile(packs.filter(isForAll))
  const ofLanguage = new Map<string, RuleSet>()
  const compiledFor = (lang: string): RuleSet => {
    const ruleSet = ofLanguage.get(lang) ?? compile(packs.filter((pack) => pack.lang === lang))
    ofLanguage.set(lang, ruleSet)
    return ruleSet
  }
  const merged = new Map<string, RuleSet>()
  const find: RuleSetsByLanguage = (languages) => {
    const wanted = new Set(languages.map(packOf))
    const chosen = packs.filter((pack) => !isForAll(pack) && wanted.has(pack.lang)).map(({ lang }) => lang)
    const ruleSet = merged.get(chosen.join()) ?? mergeRuleSets([...chosen.map(compiledFor), always])
    merged.set(chosen.join(), ruleSet)
    return ruleSet
  }
  const cache = new Map<string, RuleSet>()
  let packCount = packs.length
  return (languages) => {
    if (packs.length !== packCount) {
      // A pack was loaded in the meantime, along with its words: see `on-demand.ts`.
      for (const known of [ofLanguage, merged, cache]) known.clear()
      always = compile(packs.filter(isForAll))
      packCount = packs.length
    }
    const key = languages.join()
    const known = cache.get(key)
    if (known) return known
    const ruleSet = find(languages)
    if (cache.size < LARGEST_CACHE) cache.set(key, ruleSet)
    return ruleSet
  }
}

const isForAll = ({ lang }: RulePack): boolean => EVERYWHERE.has(lang) || !canTell(lang)
