import { describe, expect, it, vi } from 'vitest'
import { familiesOf, packFrom } from '../../src/rules/sheet.js'
import { casesIn } from '../tables.js'

const PROOF = 'removes:\n  Get it\nkeeps:\n  Get it, he said.'
const cases = casesIn(new URL('sheet.txt', import.meta.url), { PROOF })
const sheet = (fields: string): string =>
  `[newsletter]\n# A form.\nLETTER = newsletter|\n  e-mail\n\n[newsletter/get]\n${fields}`
const ruleOf = (fields: string): unknown => familiesOf(sheet(`${fields}\n${PROOF}`)).newsletter?.['get']

describe('a sheet of rules', () => {
  it('has families of rules, with their proofs', () => {
    expect(familiesOf(sheet(`place: edges\nlabelled\n${PROOF}`))).toEqual({
      newsletter: {
        get: { place: 'edges', labelled: true, proof: { removes: ['Get it'], keeps: ['Get it, he said.'] } },
      },
    })
  })

  it('continues a line that is indented further, behind a space unless a bar ends it', () => {
    expect(ruleOf('lines:\n  get (our|\n    the)\n    letter\n  get it')).toMatchObject({
      lines: ['get (our|the) letter', 'get it'],
    })
  })

  it('parts words at bars, and puts lists where their names stand', () => {
    expect(ruleOf('words:\n  get it | have it\n  take it\nlines:\n  get our ({LETTER})')).toMatchObject({
      words: ['get it', 'have it', 'take it'],
      lines: ['get our (newsletter|e-mail)'],
    })
  })

  it('leaves out comments and blank lines, but not what an indented `#` opens', () => {
    expect(ruleOf('# A comment.\n\nlines:\n# Another.\n  #news')).toMatchObject({ lines: ['#news'] })
  })

  it('takes patterns by the address of a rule', () => {
    const shapes = [{ holds: '{', pattern: /^\{$/ }]
    expect(familiesOf(sheet(`patterns\n${PROOF}`), { 'newsletter/get': { shapes } }).newsletter?.['get']).toMatchObject(
      {
        shapes,
      },
    )
    expect(() => familiesOf(sheet(PROOF), { 'newsletter/got': { shapes } })).toThrow(
      'No rule takes the patterns of newsletter/got.',
    )
  })

  it.each(cases('is refused with'))('is refused with %s', (_, text, message) => {
    expect(() => familiesOf(text)).toThrow(RangeError)
    expect(() => familiesOf(text)).toThrow(message)
  })
})

it('packFrom reads the rules once, when they are first asked for', () => {
  const read = vi.fn(() => ({}))
  const pack = packFrom('en', read)
  expect(read).not.toHaveBeenCalled()
  expect(pack.families).toBe(pack.families)
  expect(read).toHaveBeenCalledOnce()
})
