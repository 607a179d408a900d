import { test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { boilerplate } from '../../src/boilerplate/boilerplate.js'
import { apply } from '../../src/edit/edit.js'
import { lex } from '../../src/lex/lex.js'
import { compileRules } from '../../src/match/rule-set.js'
import { any, en } from '../../src/rules/languages.js'
import { scraped } from '../alphabet.js'
import { runs } from '../random.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('boilerplate.txt', import.meta.url))
const rules = compileRules([any, en])
const editsOf = (text: string) => boilerplate(lex(text), rules)
const cleaned = (text: string) => apply(text, editsOf(text))

describe('boilerplate', () => {
  it.each([...cases('removes'), ...cases('keeps')])('%s', (_, text, expected) => {
    expect(cleaned(text)).toBe(expected)
  })

  it('names the rule that matches a unit as the reason', () => {
    const [text] = cases('removes').map(([, source]) => source)
    expect(editsOf(text as string).map(({ rule }) => rule)).toContain('en/source-trailer/source-link')
  })

  it('keeps what the user wants to keep', () => {
    const [text] = cases('removes').map(([, source]) => source)
    expect(boilerplate(lex(text as string), rules, 'balanced', () => true)).toEqual([])
  })

  test.prop([scraped()], runs(200))('edits are sorted, apart and within the text', (text) => {
    let end = 0
    for (const edit of editsOf(text)) {
      expect(edit.start).toBeGreaterThanOrEqual(end)
      expect(edit.end).toBeGreaterThanOrEqual(edit.start)
      end = edit.end
    }
    expect(end).toBeLessThanOrEqual(text.length)
  })

  it.each(cases('removes'))('finds nothing more in what is left of %s', (_, text) => {
    const once = cleaned(text)
    expect(cleaned(once)).toBe(once)
  })
})
