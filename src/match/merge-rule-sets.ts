import { type RuleSet, ruleSetOf } from './rule-set.js'

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
