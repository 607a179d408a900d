import type { RuleRef } from '../../src/rules/rule.js'

/** A rule as the engine refers to it: a button, unless something else is given. */
export const ruleOf = (given: Partial<RuleRef> = {}): RuleRef => ({
  address: 'en/share/any',
  lang: 'en',
  family: 'share',
  place: 'anywhere',
  headsList: false,
  ...given,
})
