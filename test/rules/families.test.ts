import { describe, expect, it } from 'vitest'
import { any } from '../../src/rules/any/index.js'
import { FAMILIES, FAMILY_NAMES } from '../../src/rules/families.js'
import type { FamilyName, Rule, RulePack } from '../../src/rules/rule.js'
import { createTextCleaner } from '../../src/text.js'

const A = 'The council voted on Tuesday evening to rebuild the old bridge over the river.'
const B = 'Work will begin in spring, and the road beside it stays open until the autumn.'

const cleanWith = (families: RulePack['families'], text: string) =>
  createTextCleaner({ packs: [any, { lang: 'en', families }] })(text)

it('families stand in the order of the alphabet', () => {
  expect(FAMILY_NAMES).toEqual(Object.keys(FAMILIES).sort())
})

describe('what a rule says of the story is data, whatever its name', () => {
  const yielded = (family: FamilyName, name: string, rule: Rule, line: string) =>
    cleanWith({ [family]: { [name]: rule } }, `${A}\n${B}\n${line}`)

  it.each<[FamilyName, elsewhere: string, Rule['yields'], field: 'corrections' | 'kind' | 'truncated', told: unknown]>([
    ['correction-note', 'updated', 'correction', 'corrections', ['The desk mended this']],
    ['live-blog', 'closed', 'live-blog', 'kind', 'live-blog'],
    ['read-more', 'link', 'continuation', 'truncated', { mark: 'The desk mended this' }],
  ])('%s: a rule yields only what it says', (family, elsewhere, yields, field, told) => {
    const lines = ['the desk mended this']
    expect(yielded(family, 'mine', { lines, yields } as Rule, 'The desk mended this')[field]).toEqual(told)
    expect(yielded(family, elsewhere, { lines }, 'The desk mended this')[field]).toBeUndefined()
  })

  it('gives the family’s answer where the rule has none', () => {
    expect(yielded('credit', 'mine', { lines: ['penned by {name}'] }, 'Penned by Jo Ng').credits).toEqual([
      'Penned by Jo Ng',
    ])
  })
})
