import { describe, expect, it } from 'vitest'
import { normalizedLine } from '../../src/match/normalized-line.js'
import { compileRules, compileRulesWith, ruleSetOf } from '../../src/match/rule-set.js'
import { SLOT_VALIDATORS } from '../../src/match/templates/slots/validators.js'
import type { FamilyName, RulePack } from '../../src/rules/rule.js'
import { WORDS } from '../words.js'

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

/** All that a set of rules knows of these lines, by addresses. */
function told(off: readonly string[] = [], leave: readonly FamilyName[] = []) {
  const ruleSet = compileRules([pack], new Set(leave), new Set(off))
  const address = (ref: { address: string } | undefined) => ref?.address.slice(3)
  return {
    line: ruleSet.ofLine(whole('Tell all')).map(address),
    tail: address(ruleSet.ofTail(whole('Below 12'))),
    ending: address(ruleSet.ofEnding(whole('By Jo Ng'), true)),
    shape: address(ruleSet.linePatterns.find('(Photo)', { start: 0, end: 7 })),
    caption: address(ruleSet.linePatterns.find(CAPTION, { start: 0, end: CAPTION.length })),
    inside: ruleSet.inline.map(({ trigger, rules }) => `${trigger} ${rules.map(({ ref }) => address(ref))}`),
    at: address(ruleSet.ruleAt('en/share/tell')),
  }
}

const ALL = {
  line: ['share/tell', 'related/tell'],
  tail: 'related/below',
  ending: 'credit/ending',
  shape: 'credit/shape',
  caption: 'credit/caption',
  inside: ['[ share/mark,credit/mark', '< credit/mark'],
  at: 'share/tell',
}

describe('a rule set', () => {
  it('matches lines, tails, endings, line patterns and inline spans', () => {
    expect(told()).toEqual(ALL)
  })

  it.each<[what: string, off: string[], leave: FamilyName[], less: Partial<Record<keyof typeof ALL, unknown>>]>([
    ['a rule', ['en/share/tell'], [], { line: ['related/tell'], at: undefined }],
    [
      'a family of its language',
      ['en/share'],
      [],
      { line: ['related/tell'], inside: ['[ credit/mark', '< credit/mark'], at: undefined },
    ],
    ['a family of another language', ['de/share'], [], {}],
    [
      'a family that is kept',
      [],
      ['credit'],
      { ending: undefined, shape: undefined, caption: undefined, inside: ['[ share/mark'] },
    ],
  ])('leaves out %s', (_, off, leave, less) => {
    expect(told(off, leave)).toEqual({ ...ALL, ...less })
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
    expect([wanted('related'), wanted('share'), wanted('credit')]).toEqual([
      'en/related/tell',
      'en/share/tell',
      undefined,
    ])
  })

  it('refuses caption credits without a matcher for them', () => {
    expect(() => compileRulesWith({ validators: SLOT_VALIDATORS, words: WORDS }, [pack])).toThrow(
      new RangeError('Caption credits need the matcher "closingCredits".'),
    )
    const { credit: _, ...others } = pack.families
    expect(
      compileRulesWith({ validators: SLOT_VALIDATORS, words: WORDS }, [{ ...pack, families: others }]).ofLine(
        whole('Tell all'),
      ),
    ).toHaveLength(2)
  })

  it('without packs matches nothing', () => {
    const none = ruleSetOf([], new Set(), new Set(), {})
    expect(none.ofLine(whole('Tell all'))).toEqual([])
    expect(none.ofTail(whole('Tell all'))).toBeUndefined()
    expect(none.ruleAt('en/share/tell')).toBeUndefined()
    expect(none.inline).toEqual([])
  })
})
