import { apply } from '../edit/edit.js'
import { inlineBoilerplate } from '../inline/inline-boilerplate.js'
import { languagesOf } from '../language/language.js'
import { type RuleSetsByLanguage, ruleSetsByLanguage } from '../match/rule-sets-by-language.js'
import { FAMILIES as AD_MARKERS, packs as adMarkerPacks } from '../rules/ad-marker-packs.js'
import { FAMILY_NAMES, type FamilyName } from '../rules/families.js'
import type { RulePack } from '../rules/rule.js'
import { FAMILIES as TRAILERS, packs as trailerPacks } from '../rules/trailer-packs.js'
import { boilerplate } from './boilerplate.js'

/** The text without what some families of rules know. */
function stripper(packs: readonly RulePack[], families: readonly FamilyName[]): (text: string) => string {
  let ruleSets: RuleSetsByLanguage | undefined
  return (text) => {
    ruleSets ??= ruleSetsByLanguage(packs, new Set(FAMILY_NAMES.filter((family) => !families.includes(family))))
    const ruleSet = ruleSets(languagesOf(text))
    const bare = apply(text, inlineBoilerplate(text, ruleSet))
    return apply(bare, boilerplate(bare, ruleSet).edits)
  }
}

/**
 * The text without the marks of ads: `[ad_1]`, “Advertisement” alone on its line.
 *
 * `stripAdMarkers('[ad_1]\nBeijing …')` → `'Beijing …'`
 */
export const stripAdMarkers: (text: string) => string = /* @__PURE__ */ stripper(adMarkerPacks, AD_MARKERS)

/**
 * The text without what copies hang on the end of a story: where it was taken from, who holds the rights, where it goes on.
 *
 * `stripTrailers('The end.\nSource link')` → `'The end.'`
 */
export const stripTrailers: (text: string) => string = /* @__PURE__ */ stripper(trailerPacks, TRAILERS)
