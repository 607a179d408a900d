import { describe, expect, it } from 'vitest'
import { apply } from '../../src/edit/edit.js'
import { inlineBoilerplate } from '../../src/inline/inline-boilerplate.js'
import { isMarked } from '../../src/match/pointer-cue.js'
import { compileRules, type RuleSet } from '../../src/match/rule-set.js'
import { any } from '../../src/rules/any/index.js'
import { en } from '../../src/rules/en/index.js'
import { packs } from '../../src/rules/packs.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('bracketed-pointers.txt', import.meta.url))

const FIRST = 'The council voted on Tuesday evening to rebuild the old bridge'
const SECOND = 'and the road beside it stays open until the autumn.'
const clean = (text: string, ruleSet: RuleSet) => apply(text, inlineBoilerplate(text, ruleSet))
const ruleSetOf = (lang: string) => compileRules([...new Set([any, en, ...packs.filter((pack) => pack.lang === lang)])])

describe('pointers in brackets, in the words of each pack', () => {
  for (const { lang, families } of packs) {
    const { proof } = families['read-more']?.['labelled'] ?? {}
    if (!proof) continue
    const lines = proof.removes.filter(
      (line) => /^[\p{L}\p{M} '’]+ ?[:：] ?/u.test(line) && isMarked(line.split(/[:：]/)[0] as string),
    )
    const ruleSet = ruleSetOf(lang)
    it.skipIf(lines.length === 0)(`${lang}: (${lines[0] ?? '–'})`, () => {
      for (const line of lines) {
        for (const [opens, closes] of ['()', '[]', '（）', '【】']) {
          const text = `${FIRST} ${opens}${line}${closes} ${SECOND}`
          expect(clean(text, ruleSet)).toBe(`${FIRST} ${SECOND}`)
        }
        expect(clean(`${FIRST} (${line}), ${SECOND}`, ruleSet)).toBe(`${FIRST}, ${SECOND}`)
      }
    })
  }
})

describe('brackets of the story', () => {
  it.each(cases('stay'))('%s stay: %s', (lang, bracket) => {
    const text = `${FIRST} ${bracket} ${SECOND}`
    expect(clean(text, ruleSetOf(lang))).toBe(text)
  })

  it('are kept if the family of rules is left out', () => {
    const text = `${FIRST} (Baca juga: Jembatan Baru Dibuka Bulan Mei) ${SECOND}`
    const id = packs.filter(({ lang }) => lang === 'id')
    expect(clean(text, compileRules([any, en, ...id]))).toBe(`${FIRST} ${SECOND}`)
    expect(clean(text, compileRules([any, en, ...id], new Set(['read-more'])))).toBe(text)
  })
})
