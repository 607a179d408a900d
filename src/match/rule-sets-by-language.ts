import { canTell } from '../language/language.js'
import { packOf } from '../rules/pack-of.js'
import type { FamilyName, RulePack } from '../rules/rule.js'
import { mergeRuleSets } from './merge-rule-sets.js'
import { compileRules, type RuleSet } from './rule-set.js'

/** English stands on sites in every language: “Share”, “Read more”. */
const EVERYWHERE: ReadonlySet<string> = new Set(['any', 'en'])

/** So many mixes of languages are remembered; hints can say anything. */
const MOST_ASKED = 1000

/** Hands out the rules for a text by the languages it may be in, BCP 47. */
export type RuleSetsByLanguage = (languages: readonly string[]) => RuleSet

/**
 * The packs of a cleaner as books: one of those that work in every text, and one for each language, bound when a text
 * first asks for it. So a pack never fires in another language, and thirty packs cost a text no more than its own do.
 * `leave`: families that stay out of work; `off`: see `RuleSet`.
 */
export function ruleSetsByLanguage(
  packs: readonly RulePack[],
  leave?: ReadonlySet<FamilyName>,
  off?: ReadonlySet<string>,
): RuleSetsByLanguage {
  return ruleSetsCompiledBy((some) => compileRules(some, leave, off), packs)
}

/** The same, of packs that somebody else compiles. */
export function ruleSetsCompiledBy(
  compile: (packs: readonly RulePack[]) => RuleSet,
  packs: readonly RulePack[],
): RuleSetsByLanguage {
  const always = compile(packs.filter(isForAll))
  const books = new Map<string, RuleSet>()
  const bookOf = (lang: string): RuleSet => {
    const ruleSet = books.get(lang) ?? compile(packs.filter((pack) => pack.lang === lang))
    books.set(lang, ruleSet)
    return ruleSet
  }
  const shelves = new Map<string, RuleSet>()
  const asked = new Map<string, RuleSet>()
  const find: RuleSetsByLanguage = (languages) => {
    const wanted = new Set(languages.map(packOf))
    const chosen = packs.filter((pack) => !isForAll(pack) && wanted.has(pack.lang)).map(({ lang }) => lang)
    const shelf = shelves.get(chosen.join()) ?? mergeRuleSets([...chosen.map(bookOf), always])
    shelves.set(chosen.join(), shelf)
    return shelf
  }
  let known = packs.length
  return (languages) => {
    if (packs.length !== known) {
      asked.clear() // a pack has come: see `on-demand.ts`
      known = packs.length
    }
    const key = languages.join()
    const shelf = asked.get(key) ?? find(languages)
    if (asked.size < MOST_ASKED) asked.set(key, shelf)
    return shelf
  }
}

const isForAll = ({ lang }: RulePack): boolean => EVERYWHERE.has(lang) || !canTell(lang)
