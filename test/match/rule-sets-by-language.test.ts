import { describe, expect, it } from 'vitest'
import { boilerplate } from '../../src/decide/boilerplate.js'
import { normalizedLine } from '../../src/match/normalized-line.js'
import { ruleSetsByLanguage } from '../../src/match/rule-sets-by-language.js'
import type { RulePack } from '../../src/rules/rule.js'

const pack = (lang: string): RulePack => ({ lang, families: { share: { word: { lines: [`word of ${lang}`] } } } })
const library = ruleSetsByLanguage(['any', 'en', 'de', 'fr', 'x-ours'].map(pack))
const knows = (languages: string[], line: string) =>
  boilerplate(`A first line that is long enough to be a sentence.\n${line}`, library(languages)).edits.length > 0

describe('libraryOf', () => {
  it.each([
    ['any', []],
    ['en', ['de']],
    ['de', ['de']],
    ['de', ['de-AT']],
    ['de', ['fr', 'de']],
    ['x-ours', ['fr']],
  ])('the pack %s works in a text in %j', (lang, languages) => {
    expect(knows(languages, `Word of ${lang}`)).toBe(true)
  })

  it.each([
    ['de', []],
    ['de', ['fr']],
    ['fr', ['de', 'en']],
  ])('the pack %s rests in a text in %j', (lang, languages) => {
    expect(knows(languages, `Word of ${lang}`)).toBe(false)
  })

  it('binds a book once for each mix of languages', () => {
    expect(library(['de'])).toBe(library(['de-CH', 'xx']))
    expect(library(['de'])).not.toBe(library(['fr']))
    expect(library(['de', 'fr'])).toBe(library(['fr', 'de']))
  })

  it('knows of a pack that comes later, for mixes that were asked for before and others', () => {
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

  it('leaves out families and addresses, and says which', () => {
    const some = ruleSetsByLanguage(['any', 'de', 'fr'].map(pack), new Set(['related']), new Set(['de/share/word']))
    const said = (line: string) => normalizedLine(line, { start: 0, end: line.length })
    const book = some(['de', 'fr'])
    expect(book.ofLine(said('Word of de'))).toEqual([])
    expect(book.ofLine(said('Word of fr'))).toHaveLength(1)
    expect([...book.keptFamilies]).toEqual(['related'])
    expect([...book.switchedOff]).toEqual(['de/share/word'])
    expect([book.ruleAt('de/share/word'), book.ruleAt('fr/share/word')?.lang]).toEqual([undefined, 'fr'])
  })
})
