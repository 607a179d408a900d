import type { Edit } from '../edit/edit.js'
import { lineOf } from '../match/known-lines.js'
import type { RuleSet } from '../match/rule-set.js'
import { unitsOf } from '../units/units.js'
import { selectRemovals } from './select-removals.js'
import { sparingStory } from './spare-story.js'
import { unitRemovals } from './unit-removals.js'

/**
 * `boilerplate` for rules that match marks of ads alone: since no line of a story looks like one, it needs no guards, no lists
 * of headlines and no endings of paragraphs.
 */
export function markRemovals(text: string, ruleSet: RuleSet): Edit[] {
  const lines = unitsOf(text).map((unit) => lineOf(text, unit, ruleSet))
  const byRules = selectRemovals(lines).map((rule) => rule?.address)
  return unitRemovals(text, lines, sparingStory(text, lines, byRules).taken)
}
