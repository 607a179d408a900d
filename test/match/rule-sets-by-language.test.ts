import { describe, expect, it } from 'vitest'
import { boilerplate } from '../../src/decide/boilerplate.js'
import { normalizedLine } from '../../src/match/normalized-line.js'
import { ruleSetsByLanguage } from '../../src/match/rule-sets-by-language.js'
import type { RulePack } from '../../src/rules/rule.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('rule-sets-by-language.txt', import.meta.url))

const pack = (lang: string): RulePack => ({ lang, families: { share: { word: { lines: [`word of ${lang}`] } } } })
const ruleSets = ruleSetsByLanguage(['any', 'en', 'de', 'fr', 'x-ours'].map(pack))
const knows = (languages: string[], line: string) =>
  boilerplate(`A first line that is long enough to be a sentence.\n${line}`, ruleSets(languages)).edits.length > 0

describe('ruleSetsByLanguage', () => {
  it.each(cases('ruleSetsByLanguage'))('the pack %s works in a text in %j', (lang, ...languages) => {
    expect(knows(languages, `Word of ${lang}`)).toBe(true)
  })

  it.each(cases('the pack rests in a text in'))('the pack %s rests in a text in %j', (lang, ...languages) => {
    expect(knows(languages, `Word of ${lang}`)).toBe(false)
  })

  it('merges rule sets once for each mix of languages', () => {
    expect(ruleSets(['de'])).toBe(ruleSets(['de-CH', 'xx']))
    expect(ruleSets(['de'])).not.toBe(ruleSets(['fr']))
    expect(ruleSets(['de', 'fr'])).toBe(ruleSets(['fr', 'de']))
  })

  it('uses a pack that is loaded later, for known and new mixes of languages', () => {
    const packs = ['any', 'de'].map(pack)
    const growing = ruleSetsByLanguage(packs)
    const said = (line: string) => normalizedLine(line, { start: 0, end: line.length })
    const before = growing(['fr', 'de'])
    expect(before.ofLine(said('Word of fr'))).toEqual([])
    packs.push(pack('fr'))
    expect(growing(['fr', 'de']).ofLine(said('Word of fr'))).toHaveLength(1)
    expect(growing(['fr', 'de']).ofLine(said('Word of de'))).toHaveLength(1)
    expect(growing(['de']).ofLine(said('Word of fr'))).toEqual([])
  })

  it('uses the words of a pack that is loaded later', () => {
    const packs: RulePack[] = [pack('any'), pack('de')]
    const growing = ruleSetsByLanguage(packs)
    expect(growing(['de']).words.months).toHaveLength(1)
    packs.push({ ...pack('fr'), words: { months: 'janvier|février' } })
    expect(growing(['de']).words.months).toContain('janvier|février')
  })

  it('leaves out families and addresses, and lists them', () => {
    const some = ruleSetsByLanguage(['any', 'de', 'fr'].map(pack), new Set(['related']), new Set(['de/share/word']))
    const said = (line: string) => normalizedLine(line, { start: 0, end: line.length })
    const ruleSet = some(['de', 'fr'])
    expect(ruleSet.ofLine(said('Word of de'))).toEqual([])
    expect(ruleSet.ofLine(said('Word of fr'))).toHaveLength(1)
    expect([...ruleSet.keptFamilies]).toEqual(['related'])
    expect([...ruleSet.switchedOff]).toEqual(['de/share/word'])
    expect([ruleSet.ruleAt('de/share/word'), ruleSet.ruleAt('fr/share/word')?.lang]).toEqual([undefined, 'fr'])
  })
})
