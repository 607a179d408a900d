import { canTell } from '../language/language.js'
import { wordsOf } from '../locale/at-hand.js'
import { packOf } from '../rules/pack-of.js'
import type { FamilyName, RulePack } from '../rules/rule.js'
import { compileRules, type RuleSet, ruleSetOf } from './rule-set.js'

/** One rule set of several: a line has all rules that any of them finds; where one rule is asked for, the first set wins. */
export function mergeRuleSets(ruleSets: readonly RuleSet[]): RuleSet {
  const [first, ...others] = ruleSets
  if (first === undefined) throw new RangeError('there is no rule set to merge')
  if (others.length === 0) return first
  return ruleSetOf(
    ruleSets.flatMap(({ indexes }) => indexes),
    first.keptFamilies,
    first.switchedOff,
    first.words,
  )
}

/** English stands on sites in every language: “Share”, “Read more”. */
const EVERYWHERE: ReadonlySet<string> = new Set(['any', 'en'])

/** The cache of rule sets by mix of languages has at most so many entries, for hints can name any language. */
const LARGEST_CACHE = 1000

/** Hands out the rules for a text by the languages it may be in, BCP 47. */
export type RuleSetsByLanguage = (languages: readonly string[]) => RuleSet

/**
 * The packs of a cleaner as rule sets: one of the packs that apply to every text, and one for each language, compiled when a
 * text first needs it. So a pack never fires in another language, and thirty packs cost a text no more than its own do.
 * `leave`: families that are switched off; `off`: see `RuleSet.switchedOff`.
 */
export function ruleSetsByLanguage(
  packs: readonly RulePack[],
  leave?: ReadonlySet<FamilyName>,
  off?: ReadonlySet<string>,
): RuleSetsByLanguage {
  return ruleSetsCompiledBy((some) => compileRules(some, leave, off, wordsOf(packs)), packs)
}

/** The same with another `compile`, such as one for the rules of a few families. */
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
      // A pack was loaded since, and its words with it: see `on-demand.ts`.
      for (const known of [ofLanguage, merged, cache]) known.clear()
      always = compile(packs.filter(isForAll))
      packCount = packs.length
    }
    const key = languages.join()
    const ruleSet = cache.get(key) ?? find(languages)
    if (cache.size < LARGEST_CACHE) cache.set(key, ruleSet)
    return ruleSet
  }
}

const isForAll = ({ lang }: RulePack): boolean => EVERYWHERE.has(lang) || !canTell(lang)
