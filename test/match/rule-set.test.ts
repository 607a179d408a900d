import { describe, expect, it } from 'vitest'
import { normalizedLine } from '../../src/match/normalized-line.js'
import { compileRules, compileRulesWith, ruleSetOf } from '../../src/match/rule-set.js'
import { SLOT_VALIDATORS } from '../../src/match/templates/slots/validators.js'
import type { FamilyName, RulePack } from '../../src/rules/rule.js'
import { casesIn, partsOf } from '../tables.js'
import { WORDS } from '../words.js'

const cases = casesIn(new URL('rule-set.txt', import.meta.url))

const pack: RulePack = {
  lang: 'en',
  families: {
    share: {
      tell: { lines: ['tell all', 'tell {n} friends'] },
      mark: { inside: [{ opens: '[', pattern: /\[share\]/y }] },
    },
    related: { tell: { lines: ['tell all', 'see all'] }, below: { lines: ['below {n}'], place: 'tail' } },
    credit: {
      shape: { shapes: [{ holds: 'Photo', ends: ')', pattern: /^\(Photo/ }] },
      caption: { closingCredit: { labels: ['Foto'], sources: ['dpa'], small: [] } },
      ending: { endings: ['by {author}'] },
      mark: {
        inside: [
          { opens: '[', pattern: /\[photo\]/y },
          { opens: '<', pattern: /<photo>/y },
        ],
      },
    },
  },
}
const whole = (line: string) => normalizedLine(line, { start: 0, end: line.length })
const CAPTION = 'Die Brücke im Mai. Foto: Jo Ng'

/** All that a set of rules knows of these lines: how it knows them, and the addresses of its rules. */
function told(off: readonly string[] = [], leave: readonly string[] = []): string[] {
  const ruleSet = compileRules([pack], new Set(leave as FamilyName[]), new Set(off))
  const refs = {
    line: ruleSet.ofLine(whole('Tell all')),
    tail: [ruleSet.ofTail(whole('Below 12'))],
    ending: [ruleSet.ofEnding(whole('By Jo Ng'), true)],
    shape: [ruleSet.linePatterns.find('(Photo)', { start: 0, end: 7 })],
    caption: [ruleSet.linePatterns.find(CAPTION, { start: 0, end: CAPTION.length })],
    at: [ruleSet.ruleAt('en/share/tell')],
  }
  return [
    ...Object.entries(refs).flatMap(([how, some]) => some.flatMap((ref) => (ref ? [`${how} ${ref.address}`] : []))),
    ...ruleSet.inline.flatMap(({ trigger, rules }) => rules.map(({ ref }) => `${trigger} ${ref.address}`)),
  ]
}

describe('a rule set', () => {
  it('matches lines, tails, endings, line patterns and inline spans', () => {
    expect(told()).toEqual(cases('a rule set knows').map(([known]) => known))
  })

  it.each(cases('leaves out'))('leaves out %s', (_, off, leave = '', missing = '') => {
    expect(told(partsOf(off), partsOf(leave))).toEqual(told().filter((known) => !partsOf(missing).includes(known)))
  })

  it('lists what is switched off', () => {
    const ruleSet = compileRules([pack], new Set(['credit'] as const), new Set(['en/share']))
    expect([[...ruleSet.keptFamilies], [...ruleSet.switchedOff]]).toEqual([['credit'], ['en/share']])
    const whatever = compileRules([pack])
    expect([whatever.keptFamilies.size, whatever.switchedOff.size]).toEqual([0, 0])
  })

  it('returns the first wanted rule, or none', () => {
    const ruleSet = compileRules([pack])
    const wanted = (family: FamilyName) =>
      ruleSet.wantedOfLine(whole('Tell all'), (rule) => rule.family === family)?.address
    expect(wanted('related')).toBe('en/related/tell')
    expect([wanted('share'), wanted('credit')]).toEqual(['en/share/tell', undefined])
  })

  it('refuses caption credits without a matcher for them', () => {
    const needs = { validators: SLOT_VALIDATORS, words: WORDS }
    expect(() => compileRulesWith(needs, [pack])).toThrow(
      new RangeError('Caption credits need the matcher "closingCredits".'),
    )
    const { credit: _, ...families } = pack.families
    expect(compileRulesWith(needs, [{ ...pack, families }]).ofLine(whole('Tell all'))).toHaveLength(2)
  })

  it('without packs matches nothing', () => {
    const none = ruleSetOf([], new Set(), new Set(), {})
    expect(none.ofLine(whole('Tell all'))).toEqual([])
    expect(none.ofTail(whole('Tell all'))).toBeUndefined()
    expect(none.ruleAt('en/share/tell')).toBeUndefined()
    expect(none.inline).toEqual([])
  })
})
