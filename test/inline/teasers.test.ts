import { describe, expect, it } from 'vitest'
import { Budgets } from '../../src/budget.js'
import { apply } from '../../src/edit/edit.js'
import { cleanText } from '../../src/index.js'
import { inlineBoilerplate } from '../../src/inline/inline-boilerplate.js'
import { teasers } from '../../src/inline/teasers.js'
import { compileRules } from '../../src/match/rule-set.js'
import { any } from '../../src/rules/any/index.js'
import { en } from '../../src/rules/en/index.js'
import { packs } from '../../src/rules/packs.js'
import { casesIn } from '../tables.js'

const ruleSetOf = (lang: string) => compileRules([...new Set([any, en, ...packs.filter((pack) => pack.lang === lang)])])

function clean(lang: string, text: string): string {
  const ruleSet = ruleSetOf(lang)
  const after = apply(text, inlineBoilerplate(text, ruleSet))
  expect(inlineBoilerplate(after, ruleSet)).toEqual([])
  return after
}

const BEFORE = 'On Tuesday the council of the town voted to rebuild the old bridge.'
const AFTER = 'The mayor said that in the end the road will stay open.'
const cases = casesIn(new URL('teasers.txt', import.meta.url), { BEFORE, AFTER })

describe('a teaser that lost the spaces around it', () => {
  it.each(cases('goes'))('goes: %s', (_, text) => {
    const cleaned = clean('en', text)
    expect(cleaned).not.toContain('Also read')
    expect(cleaned.endsWith(AFTER)).toBe(true)
  })

  it.each(cases('ends'))('ends %s', (_, text, left) => expect(clean('en', text)).toBe(left))
})

describe('a teaser within a paragraph', () => {
  it.each(cases('a teaser within a paragraph: goes'))('goes: %s', (_, lang, teaser) => {
    expect(clean(lang, `${BEFORE} ${teaser} ${AFTER}`)).toBe(`${BEFORE} ${AFTER}`)
  })

  it.each(cases('goes up to the sentence behind it, which opens with'))(
    'goes up to the sentence behind it, which opens with %s: %s, %s',
    (_, lang, teaser, sentence) => {
      const before = 'On the jalan the council met, and so it was.'
      expect(clean(lang, `${before} ${teaser} ${sentence} ${AFTER}`)).toBe(`${before} ${sentence} ${AFTER}`)
    },
  )

  it.each(cases('takes no sentence that is glued to it'))(
    'takes no sentence that is glued to it: %s, %s',
    (lang, teaser, sentence) => {
      expect(clean(lang, `${teaser}${sentence} ${AFTER}`)).toContain(sentence)
    },
  )

  it.each(cases('becomes'))('becomes what is left without %s', (_, text, left) => {
    expect(clean('pt', text)).toBe(left)
  })

  it.each(cases('goes up to the end of the line'))('goes up to the end of the line: %s, %s', (lang, teaser) => {
    expect(clean(lang, `${BEFORE} ${teaser}\n${AFTER}`)).toBe(`${BEFORE}\n${AFTER}`)
    expect(clean(lang, `${AFTER}\n${BEFORE} ${teaser}`)).toBe(`${AFTER}\n${BEFORE}`)
  })

  it.each(cases('stays'))('stays: %s', (_, lang, teaser) => {
    const text = `${BEFORE} ${teaser} ${AFTER}`
    expect(clean(lang, text)).toBe(text)
  })

  it('is left to the rules for lines if it is a whole line', () => {
    const budget = new Budgets().of('pointers')
    expect(teasers(`${BEFORE}\nREAD MORE: Lions Win the Cup Again\n${AFTER}`, ruleSetOf('en'), budget)).toEqual([])
  })

  it('names the matching rule for lines', () => {
    const text = `${BEFORE} Lee también: Titular de otra nota. ${AFTER}`
    expect(inlineBoilerplate(text, ruleSetOf('es')).map(({ rule }) => rule)).toEqual(['es/read-more/labelled'])
  })
})

describe('cues without an end', () => {
  it('are tried until their budget runs out, with a warning', () => {
    const codes = (times: number) =>
      cleanText(`${'READ MORE: '.repeat(times)}${'and so on '.repeat(2 * times)}`).warnings.map(({ code }) => code)
    expect(codes(900)).not.toContain('limit-reached')
    expect(codes(1100)).toContain('limit-reached')
  })

  it('cost the next text nothing', () => {
    cleanText('READ MORE: '.repeat(1100))
    const { text, warnings } = cleanText(`${BEFORE} READ MORE: Lions Win the Cup Again\n${AFTER}`)
    expect(text).toBe(`${BEFORE}\n${AFTER}`)
    expect(warnings).toEqual([])
  })
})
