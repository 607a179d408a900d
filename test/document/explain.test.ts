import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../src/edit/change.js'
import { clean, explain } from '../../src/index.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('explain.txt', import.meta.url), {
  x32: 'x'.repeat(32),
  x40: 'x'.repeat(40),
  x79: 'x'.repeat(79),
  x80: 'x'.repeat(80),
  smile10: '\u{1F600}'.repeat(10),
  smile15: '\u{1F600}'.repeat(15),
})

const change = (before: string, after: string, ...rules: string[]): Change => ({
  start: 3,
  end: 3 + before.length,
  before,
  after,
  rules,
})

describe('explain', () => {
  it.each(cases('tells'))('tells %s', (_, before, after = '', words) => {
    expect(explain({ changes: [change(before, after, 'a/b')] })).toBe(`3–${3 + before.length}  a/b  ${words}`)
  })

  it('names every rule that took part', () => {
    expect(explain({ changes: [change('&ldquo;', '"', 'text/entity', 'text/quotes/straight')] })).toBe(
      '3–10  text/entity, text/quotes/straight  "&ldquo;" → "\\""',
    )
  })

  it('has nothing to say of a text that is clean', () => {
    expect(explain(clean('It is over, the owner said.'))).toBe('')
  })

  it('gives the places where they are in the source', () => {
    const source = '\n[ad_1]\nIt isn&#39;t over, \u201Cfar from it\u201D, he said.'
    const lines = explain(clean(source)).split('\n')
    const [first = '', second = ''] = lines
    expect(first).toMatch(/^0–8 {2}any\/ad-marker\/.* {2}removed "\\n\[ad_1\]\\n"$/)
    expect(second).toMatch(/^14–19 {2}text\/entit.* {2}"&#39;" → "'"$/)
    expect(lines).toHaveLength(4)
  })

  const text = fc.string({ unit: 'binary' })
  test.prop([fc.array(fc.tuple(text, text))])('gives each change a line of its own, whatever the texts', (pairs) => {
    const told = explain({ changes: pairs.map(([before, after]) => change(before, after, 'a/b')) })
    expect(told.split(/\r|\n|\u0085|\u2028|\u2029/)).toHaveLength(Math.max(1, pairs.length))
  })

  const short = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 })
  test.prop([short])('gives texts that JSON reads back', (before) => {
    expect(JSON.parse(explain({ changes: [change(before, '', 'a')] }).split('removed ')[1] as string)).toBe(before)
  })
})

describe('explain by rule', () => {
  const source = 'He said “so”, and “so” again. It isn&#39;t.\n[ad_1]'

  it('folds what the same rules did into one line', () => {
    expect(explain(clean(source), { group: 'rule' })).toBe(
      [
        '8–22  text/quotes/straight  4 ×: "“" → "\\"" ×2, "”" → "\\"" ×2',
        '36–41  text/entity  "&#39;" → "\'"',
        '43–50  any/ad-marker/wp-automatic  removed "\\n[ad_1]"',
      ].join('\n'),
    )
  })

  it('tells four kinds of changes, and how many more there are', () => {
    const changes = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => change(letter, '', 'x/y'))
    expect(explain({ changes }, { group: 'rule' })).toBe(
      '3–4  x/y  6 ×: removed "a", removed "b", removed "c", removed "d", and 2 more',
    )
  })

  it('shows what stands around a change if asked to', () => {
    expect(explain(clean(source), { context: 5 }).split('\n')[0]).toBe(
      '8–9  text/quotes/straight  "“" → "\\""  in "said [\\"]so\\", "',
    )
  })
})
