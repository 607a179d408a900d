import { Budgets } from '../budget.js'
import type { Edit } from '../edit/edit.js'
import { mayBeShown, showsCode } from '../evidence/shown-code.js'
import type { Stretch } from '../match/inline-matcher.js'
import type { RuleSet } from '../match/rule-set.js'
import { bracketedPointers } from './bracketed-pointers.js'
import { cutAll } from './cut.js'
import { openedStretches } from './opened-stretches.js'
import { ROLLOVER, rollovers } from './rollover.js'
import { runOnBoilerplate } from './run-on.js'
import { teasers } from './teasers.js'

/**
 * The edits that remove boilerplate within lines: `[ad_1]` glued to a word, a shortcode, an unfilled template, a pointer to
 * another story.
 *
 * `disinformation.[ad_2]Source link` → `disinformation. Source link`
 */
export function inlineBoilerplate(text: string, ruleSet: RuleSet, budgets = new Budgets()): Edit[] {
  const found = [
    ...openedStretches(text, ruleSet, codeShownIn(text)),
    ...bracketedPointers(text, ruleSet),
    ...teasers(text, ruleSet, budgets.renew('pointers')),
    ...runOnBoilerplate(text, ruleSet),
    ...(ruleSet.keptFamilies.has('related') ||
    ruleSet.switchedOff.has(ROLLOVER) ||
    ruleSet.switchedOff.has('any/related')
      ? []
      : rollovers(text)),
  ]
  return cutAll(text, found)
}

/** A test for spans that are kept because they may be code that the text shows. */
function codeShownIn(text: string): (stretch: Stretch) => boolean {
  let shown: boolean | undefined
  return ({ family, start, end }) => {
    if (!mayBeShown(family, text.slice(start, end))) return false
    shown ??= showsCode(text)
    return shown
  }
}
