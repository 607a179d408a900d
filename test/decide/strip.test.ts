import { describe, expect, it } from 'vitest'
import { boilerplate } from '../../src/decide/boilerplate.js'
import { markRemovals } from '../../src/decide/mark-removals.js'
import { apply } from '../../src/edit/edit.js'
import { inlineBoilerplate } from '../../src/inline/inline-boilerplate.js'
import { languagesOf } from '../../src/language/language.js'
import { compileRulesWith } from '../../src/match/rule-set.js'
import { ruleSetsByLanguage } from '../../src/match/rule-sets-by-language.js'
import { SLOTS } from '../../src/match/templates/slots.js'
import { parseTemplate } from '../../src/match/templates/template.js'
import { FAMILIES as AD_MARKERS, packs as adMarkerPacks } from '../../src/rules/ad-marker-packs.js'
import { FAMILY_NAMES, type FamilyName, traitsOf } from '../../src/rules/families.js'
import { packs } from '../../src/rules/packs.js'
import type { Rule } from '../../src/rules/rule.js'
import { FAMILIES as TRAILERS, packs as trailerPacks } from '../../src/rules/trailer-packs.js'
import { stripAdMarkers, stripTrailers } from '../../src/text.js'

const STORY = 'The town council voted on Tuesday to rebuild the old bridge over the river before the winter.'
const RUN = `${STORY} `.repeat(10)
/** What only the whole machinery looks at. */
const SPECIAL: readonly (keyof Rule)[] =
  'headsList headsBiography labelled inCapitals endings shapes closingCredit'.split(' ') as (keyof Rule)[]

/** What all the machinery makes of a text with the rules of some families, from which no rule is kept. */
function byAll(families: readonly FamilyName[]): (text: string) => string {
  const ruleSets = ruleSetsByLanguage(packs, new Set(FAMILY_NAMES.filter((name) => !families.includes(name))))
  return (text) => {
    const ruleSet = ruleSets(languagesOf(text))
    const bare = apply(text, inlineBoilerplate(text, ruleSet))
    return apply(bare, boilerplate(bare, ruleSet).edits)
  }
}

const rulesIn = (some: typeof packs): readonly Rule[] =>
  some.flatMap(({ families }) => Object.values(families).flatMap((rules) => Object.values(rules)))

/** Texts with a line in places where rules fire and where none does. */
const around = (line: string): string[] => [
  `${STORY}\n\n${line}`,
  `${line}\n\n${STORY}\n\n${line}\n\n${STORY}`,
  `${RUN}${line} ${RUN}`,
  line,
]

describe.each([
  ['stripAdMarkers', stripAdMarkers, AD_MARKERS, adMarkerPacks],
  ['stripTrailers', stripTrailers, TRAILERS, trailerPacks],
] as const)('%s', (_, strip, families, some) => {
  const lines = rulesIn(some).flatMap(({ proof }) => (proof ? [...proof.removes, ...proof.keeps] : []))
  const expected = byAll(families)

  it('brings what its rules call and no less: all proofs come out as with everything', () => {
    const texts = lines.filter((_line, nth) => nth % 7 === 0).flatMap(around)
    expect(texts.some((text) => strip(text) !== text)).toBe(true)
    expect(texts.filter((text) => strip(text) !== expected(text))).toEqual([])
  })

  it('has the families that it names and no other', () => {
    const names = new Set(some.flatMap((pack) => Object.keys(pack.families)))
    expect([...names].sort()).toEqual([...families].sort())
  })
})

describe('markRemovals', () => {
  it('is for rules in which nothing else has a say: no guard, no heading, no ending, no line below the story', () => {
    const rules = rulesIn(adMarkerPacks)
    const others = rules.filter((rule) => rule.place === 'tail' || SPECIAL.some((field) => rule[field]))
    expect([rules.length > 100, others]).toEqual([true, []])
    for (const name of AD_MARKERS) expect(traitsOf(name)).toMatchObject({ unwrapped: true, voice: 'site' })
    for (const name of AD_MARKERS) expect(traitsOf(name).code ?? traitsOf(name).pointer).toBeUndefined()
  })

  it('leaves a text that is nothing but a mark as it is', () => {
    const ruleSet = ruleSetsByLanguage(packs)(['en'])
    expect(markRemovals('Advertisement', ruleSet)).toEqual([])
    expect(markRemovals(`${STORY}\nAdvertisement`, ruleSet)).toHaveLength(1)
  })
})

describe('rules of trailers', () => {
  /** What `stripTrailers` looks at once more. */
  const looked = 'author credit date headline name notice publication rest site stamp title work'.split(' ')

  it('have no slot that is to be looked at by nobody', () => {
    const sources = trailerPacks.flatMap(({ families }) =>
      Object.values(families).flatMap((rules) =>
        Object.values<Rule>(rules).flatMap(({ lines = [], endings = [] }) => [...lines, ...endings]),
      ),
    )
    const slots = new Set(sources.flatMap((source) => parseTemplate(source).slots))
    expect([...slots].filter((slot) => SLOTS[slot]?.isValidated && !looked.includes(slot))).toEqual([])
  })

  it('throw on no text that comes near them', () => {
    const story = 'Совет решил во вторник построить новый мост, и это будет дороже, чем раньше.'
    for (const slot of looked) expect(SLOTS[slot]?.isValidated).toBe(true)
    expect(stripTrailers(`${story}\nСмотрите наше видео ниже на нашем канале`)).toContain(story)
  })
})

describe('rules with fewer needs than they have', () => {
  const looked = Object.keys(SLOTS).filter((slot) => SLOTS[slot]?.isValidated)

  it.each(looked)('say so, and take no {%s} unseen', (slot) => {
    const lines = [`ours: {${slot}} here`]
    expect(parseTemplate(lines[0] as string).slots).toEqual([slot])
    const ruleSet = compileRulesWith({ validators: {}, words: {} }, [
      { lang: 'en', families: { share: { ours: { lines } } } },
    ])
    expect(() => markRemovals(`${STORY}\nours: 12 May 2024 here`, ruleSet)).toThrow(RangeError)
  })

  it('say so of credits that close a caption', () => {
    const pack = {
      lang: 'en',
      families: { 'caption-credit': { ours: { closingCredit: { labels: ['Pic'], small: [] } } } },
    }
    expect(() => compileRulesWith({ validators: {}, words: {} }, [pack])).toThrow(RangeError)
  })
})
