import { describe, expect, it } from 'vitest'
import { boilerplate } from '../../src/decide/boilerplate.js'
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
  })
})
