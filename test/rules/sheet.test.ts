import { describe, expect, it } from 'vitest'
import { familiesOf, packFrom } from '../../src/rules/sheet.js'

const PROOF = 'removes:\n  Get it\nkeeps:\n  Get it, he said.'
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

  it.each([
    ['an unknown family', '[letters]', 'Line 1 of a sheet of rules: unknown family "letters"'],
    ['a family twice', '[share]\n[share]', 'Line 2 of a sheet of rules: a second family "share"'],
    ['a rule of another family', '[share]\n[byline/by]', '"byline/by" stands below the heading of "share"'],
    ['a rule twice', sheet(`${PROOF}\n[newsletter/get]`), 'a second rule "newsletter/get"'],
    ['a rule without a proof', sheet('lines:\n  get it\n[share]'), '"newsletter/get" lacks "removes" or "keeps"'],
    ['an unknown field', sheet('line:\n  get it'), 'Line 7 of a sheet of rules: unknown field "line:"'],
    ['a field twice', sheet('labelled\nlabelled'), 'unexpected "labelled"'],
    ['a field of no rule', '[share]\nlabelled', 'unexpected "labelled"'],
    ['a line of no field', sheet('labelled\n  get it'), '"get it" belongs to no field'],
    ['an unknown list', sheet('lines:\n  get {PAPER}'), 'unknown list {PAPER}'],
    ['patterns that nobody gave', sheet('patterns'), 'unknown field "patterns"'],
  ])('is refused with %s', (_, text, message) => {
    expect(() => familiesOf(text)).toThrow(RangeError)
    expect(() => familiesOf(text)).toThrow(message)
  })
})

describe('packFrom', () => {
  it('reads the rules once, when they are first asked for', () => {
    let reads = 0
    const pack = packFrom('en', () => {
      reads++
      return {}
    })
    expect(reads).toBe(0)
    expect(pack.families).toBe(pack.families)
    expect(reads).toBe(1)
  })
})
