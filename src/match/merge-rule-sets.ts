import { type RuleSet, ruleSetOf } from './rule-set.js'

/** Books side by side: what any of them knows is known; where one answer is asked for, the first that has one gives it. */
export function mergeRuleSets(books: readonly RuleSet[]): RuleSet {
  const [first, ...others] = books
  if (first === undefined) throw new RangeError('there is no book to put together')
  if (others.length === 0) return first
  return ruleSetOf(
    books.flatMap(({ indexes: files }) => files),
    first.keptFamilies,
    first.switchedOff,
  )
}
