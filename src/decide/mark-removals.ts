import type { Edit } from '../edit/edit.js'
import { lineOf } from '../match/known-lines.js'
import type { RuleSet } from '../match/rule-set.js'
import { unitsOf } from '../units/units.js'
import { selectRemovals } from './select-removals.js'
import { sparingStory } from './spare-story.js'
import { unitRemovals } from './unit-removals.js'

/**
 * What `boilerplate` answers where all rules are of marks: whole lines that nothing of a story looks like, so that no guard,
 * no heading, no ending of a paragraph has a say in it.
 */
export function markRemovals(text: string, ruleSet: RuleSet): Edit[] {
  const lines = unitsOf(text).map((unit) => lineOf(text, unit, ruleSet))
  const byRules = selectRemovals(lines).map((rule) => rule?.address)
  return unitRemovals(text, lines, sparingStory(text, lines, byRules).taken)
}
