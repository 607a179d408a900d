import { describe, expect, it } from 'vitest'
import { any } from '../../src/rules/any/index.js'
import { FAMILIES, FAMILY_NAMES } from '../../src/rules/families.js'
import type { Rule, RulePack } from '../../src/rules/rule.js'
import { createTextCleaner } from '../../src/text.js'

const A = 'The council voted on Tuesday evening to rebuild the old bridge over the river.'
const B = 'Work will begin in spring, and the road beside it stays open until the autumn.'

const cleanWith = (families: RulePack['families'], text: string) =>
  createTextCleaner({ packs: [any, { lang: 'en', families }] })(text)
const rule = (line: string, more: Partial<Rule> = {}): Rule => ({ lines: [line], ...more })

describe('families', () => {
  it('stand in the order of the alphabet', () => {
    expect(FAMILY_NAMES).toEqual(Object.keys(FAMILIES).sort())
  })
})

describe('what a rule says of the story is data, whatever its name', () => {
  it('makes a correction of a line', () => {
    const note = { 'correction-note': { mine: rule('the desk mended this', { yields: 'correction' }) } }
    expect(cleanWith(note, `${A}\n${B}\nThe desk mended this`).corrections).toEqual(['The desk mended this'])
    const other = { 'correction-note': { updated: rule('the desk mended this') } }
    expect(cleanWith(other, `${A}\n${B}\nThe desk mended this`).corrections).toBeUndefined()
  })

  it('makes a live blog of a text', () => {
    const pack = { 'live-blog': { mine: rule('we are done for tonight', { yields: 'live-blog' }) } } as const
    expect(cleanWith(pack, `${A}\n${B}\nWe are done for tonight`).kind).toBe('live-blog')
    const other = { 'live-blog': { closed: rule('we are done for tonight') } }
    expect(cleanWith(other, `${A}\n${B}\nWe are done for tonight`).kind).toBeUndefined()
  })

  it('tells that a text goes on elsewhere', () => {
    const pack = { 'read-more': { mine: rule('turn the leaf', { yields: 'continuation' }) } } as const
    expect(cleanWith(pack, `${A}\n${B}\nTurn the leaf`).truncated).toEqual({ mark: 'Turn the leaf' })
    const other = { 'read-more': { link: rule('turn the leaf') } }
    expect(cleanWith(other, `${A}\n${B}\nTurn the leaf`).truncated).toBeUndefined()
  })

  it('gives the family’s answer where the rule has none', () => {
    const { credits } = cleanWith({ credit: { mine: rule('penned by {name}') } }, `${A}\n${B}\nPenned by Jo Ng`)
    expect(credits).toEqual(['Penned by Jo Ng'])
  })
})
