import { describe, expect, it } from 'vitest'
import { boilerplate } from '../../src/decide/boilerplate.js'
import { apply } from '../../src/edit/edit.js'
import { inlineBoilerplate } from '../../src/inline/inline-boilerplate.js'
import { compileRules } from '../../src/match/rule-set.js'
import { mergeRuleSets } from '../../src/match/rule-sets-by-language.js'
import type { RulePack } from '../../src/rules/rule.js'

const STORY = 'The council voted to rebuild the old bridge over the river.'
const one: RulePack = {
  lang: 'one',
  families: {
    share: { word: { lines: ['tell all'] }, deep: { lines: ['below {n}'], place: 'tail' } },
    credit: { end: { endings: ['by {author}'] } },
    template: { mark: { inside: [{ opens: '[', pattern: /\[one\]/y }] } },
  },
}
const two: RulePack = {
  lang: 'two',
  families: {
    share: { word: { lines: ['tell nobody'] }, shape: { shapes: [{ holds: 'abc', ends: '+', pattern: /^abc\+$/ }] } },
    credit: { end: { endings: ['by {author} in {name}'] } },
    template: { mark: { inside: [{ opens: '[', pattern: /\[two\]/y }] } },
  },
}
const merged = mergeRuleSets([compileRules([one]), compileRules([two])])
const clean = (text: string) => {
  const bare = apply(text, inlineBoilerplate(text, merged))
  return apply(bare, boilerplate(bare, merged).edits)
}

describe('mergeRuleSets', () => {
  it.each([
    ['a line of the first book', 'Tell all'],
    ['a line of the second', 'Tell nobody'],
    ['a line below the story', 'Below 12'],
    ['a shape', 'abc+'],
  ])('knows %s', (_, line) => {
    expect(clean(`${STORY}\n${line}`)).toBe(STORY)
  })

  it('returns the longer of two endings, and inline rules of both', () => {
    expect(clean(`${STORY} By Jo Ng in Oslo`)).toBe(STORY)
    expect(clean(`${STORY} [one] [two]`)).toBe(STORY)
  })

  it('returns a single rule set unchanged, and requires at least one', () => {
    const ruleSet = compileRules([one])
    expect(mergeRuleSets([ruleSet])).toBe(ruleSet)
    expect(() => mergeRuleSets([])).toThrow(RangeError)
  })
})
