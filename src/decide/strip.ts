import type { Edit } from '../edit/edit.js'
import { apply } from '../edit/edit.js'
import { cutAll } from '../inline/cut.js'
import { inlineBoilerplate } from '../inline/inline-boilerplate.js'
import { openedStretches } from '../inline/opened-stretches.js'
import { runOnBoilerplate } from '../inline/run-on.js'
import { languagesOf } from '../language/language.js'
import { forgetLines } from '../lines/lines.js'
import { compileRulesWith, type RuleNeeds, type RuleSet } from '../match/rule-set.js'
import { type RuleSetsByLanguage, ruleSetsCompiledBy } from '../match/rule-sets-by-language.js'
import { isAuthor } from '../match/templates/slots/author.js'
import { isPlatforms } from '../match/templates/slots/buttons.js'
import { isDate, isStamp } from '../match/templates/slots/date.js'
import { isHeadline, isTitle } from '../match/templates/slots/title.js'
import { COMMON_VALIDATORS } from '../match/templates/slots/validators.js'
import { FAMILIES as AD_MARKERS, packs as adMarkerPacks, words as adMarkerWords } from '../rules/ad-marker-packs.js'
import { FAMILY_NAMES, type FamilyName } from '../rules/families.js'
import type { RulePack } from '../rules/rule.js'
import { FAMILIES as TRAILERS, packs as trailerPacks, words as trailerWords } from '../rules/trailer-packs.js'
import { boilerplate } from './boilerplate.js'
import { markRemovals } from './mark-removals.js'

/** What a stripper is made of; separate for each, so that bundlers leave out what its rules do not need. */
interface Stripper {
  readonly packs: readonly RulePack[]
  readonly families: readonly FamilyName[]
  /** A function, so that bundlers can leave it out if the stripper is not used. */
  readonly needs: () => RuleNeeds
  /** Applied one after the other. */
  readonly steps: readonly ((text: string, ruleSet: RuleSet) => readonly Edit[])[]
}

/** A function that takes out of a text what the rules of some families match. */
function stripper({ packs, families, needs, steps }: Stripper): (text: string) => string {
  let ruleSets: RuleSetsByLanguage | undefined
  return (text) => {
    ruleSets ??= compiled(packs, families, needs())
    const ruleSet = ruleSets(languagesOf(text))
    const stripped = steps.reduce((bare, step) => apply(bare, step(bare, ruleSet)), text)
    forgetLines()
    return stripped
  }
}

const compiled = (packs: readonly RulePack[], families: readonly FamilyName[], needs: RuleNeeds): RuleSetsByLanguage =>
  ruleSetsCompiledBy((some) => compileRulesWith(needs, some, allBut(families)), packs)

const allBut = (families: readonly FamilyName[]): ReadonlySet<FamilyName> =>
  new Set(FAMILY_NAMES.filter((family) => !families.includes(family)))

/**
 * The text without the marks of ads: `[ad_1]`, “Advertisement” alone on its line.
 *
 * `stripAdMarkers('[ad_1]\nBeijing …')` → `'Beijing …'`
 */
export const stripAdMarkers: (text: string) => string = /* @__PURE__ */ stripper({
  packs: adMarkerPacks,
  families: AD_MARKERS,
  needs: () => ({ validators: { ...COMMON_VALIDATORS, platforms: isPlatforms }, words: adMarkerWords() }),
  steps: [
    (text, ruleSet) => cutAll(text, [...openedStretches(text, ruleSet), ...runOnBoilerplate(text, ruleSet)]),
    markRemovals,
  ],
})

/**
 * The text without what copies hang on the end of a story: where it was taken from, who holds the rights, where it goes on.
 *
 * `stripTrailers('The end.\nSource link')` → `'The end.'`
 */
export const stripTrailers: (text: string) => string = /* @__PURE__ */ stripper({
  packs: trailerPacks,
  families: TRAILERS,
  needs: () => ({
    validators: {
      ...COMMON_VALIDATORS,
      date: isDate,
      stamp: isStamp,
      author: isAuthor,
      headline: isHeadline,
      work: isTitle,
    },
    words: trailerWords(),
  }),
  steps: [inlineBoilerplate, (text, ruleSet) => boilerplate(text, ruleSet).edits],
})
