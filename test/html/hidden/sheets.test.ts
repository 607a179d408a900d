import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { hiddenBy } from '../../../src/html/hidden/hides.js'
import { suspicionsIn } from '../../../src/html/hidden/suspicious.js'
import { withoutOwnVariables, withoutVariables } from '../../../src/html/hidden/variables.js'
import { mayBeOfAny, selectorsOfAny } from '../../../src/page/hidden/mentions.js'
import { Names } from '../../../src/page/hidden/names.js'
import { type SheetRule, scanSheet } from '../../../src/page/hidden/scan-sheet.js'
import { type Compound, selectorsOf } from '../../../src/page/hidden/selector.js'
import { colourOf, contrast, white } from '../../../src/page/style/colour.js'
import { plainCss } from '../../../src/page/style/plain-css.js'
import { casesIn } from '../../tables.js'

const cases = casesIn(new URL('sheets.txt', import.meta.url), {
  few: ' '.repeat(15),
  many: ' \n'.repeat(8),
  ends: ' \t'.repeat(20),
})

const rulesIn = (css: string, word = '') => {
  const rules: SheetRule[] = []
  const matters = (_: number, open: number, end: number) => css.slice(open, end).includes(word)
  scanSheet(css, matters, (rule) => rules.push(rule))
  return rules
}
const rulesOf = (css: string, word?: string) =>
  rulesIn(css, word).map(({ selectors, body, sure }) => `${sure ? '' : '? '}${selectors}{${body}}`)

describe('scanSheet', () => {
  it.each(cases('rules of a sheet'))('%s', (css, ...rules) => {
    expect(rulesOf(css)).toEqual(rules)
  })

  it.each(cases('rules of a sheet that have a z'))('%s passes over what does not matter', (css, ...rules) => {
    expect(rulesOf(css, 'z')).toEqual(rules)
  })
})

it.each(cases('selectors'))('selectorsOf %s', (list, ...selectors) => {
  const compound = ({ tag = '', id, classes, attributes }: Compound) =>
    `${tag}${id === undefined ? '' : `#${id}`}${classes.map((name) => `.${name}`).join('')}${attributes.map(({ name }) => `[${name}]`).join('')}`
  const told = selectorsOf(list).map(({ around, simple, hovers, ...own }) =>
    [
      compound(own),
      around.length > 0 &&
        simple &&
        `in ${around.map((relation) => `${relation.combinator}${compound(relation.compound)}`).join('')}`,
      simple && 'simple',
      hovers && 'hovers',
    ]
      .filter((part) => part !== false)
      .join(' '),
  )
  expect(told).toEqual(selectors)
})

it.each(cases('suspicions'))('suspicionsIn %s', (css, ...told) => {
  expect(suspicionsIn(rulesIn(css), true).map(({ selectors, property }) => `${selectors} ${property}`)).toEqual(told)
})

it.each(cases('colors'))('colourOf %s', (value, parts) => {
  const colour = colourOf(value)
  expect(colour ? [colour.red, colour.green, colour.blue, colour.alpha].join(' ') : 'none').toBe(parts)
})

it('contrast knows what is read on what', () => {
  expect(contrast(white, { red: 0, green: 0, blue: 0, alpha: 1 })).toBe(21)
  expect(contrast(white, white)).toBe(1)
})

describe('hiddenBy', () => {
  it.each(cases('attributes that hide'))('%s', (_, attributes, rule, because) => {
    const found = hiddenBy('p', JSON.parse(attributes as string))
    expect([found?.rule ?? '', found?.because]).toEqual([rule, because])
  })

  it('knows a dialog that is not open', () => {
    expect(hiddenBy('dialog', {})).toEqual({ rule: 'html/hidden/dialog' })
    expect(hiddenBy('dialog', { open: '' })).toBeUndefined()
  })
})

describe('selectorsOfAny', () => {
  const names = ['note', 'tip-2', 'été', 'p']

  it.each(cases('selectors that name any of four'))('%j', (list, ...found) => {
    expect(selectorsOfAny(new Names(names), list)).toEqual(found)
    expect(mayBeOfAny(new Names(names), `.tip{}${list}{}`, 6, 6 + list.length)).toBe(found.length > 0)
  })

  it('reads each selector once, where many name nothing', () => {
    let asked = 0
    class CountedNames extends Names {
      override has(text: string, start: number, end: number): boolean {
        asked++
        return super.has(text, start, end)
      }
    }
    const askedFor = (selectors: number) => {
      asked = 0
      selectorsOfAny(new CountedNames(['note']), '.tip :hover,'.repeat(selectors))
      return asked
    }
    expect(askedFor(100)).toBeGreaterThan(100)
    expect(askedFor(200)).toBeLessThanOrEqual(2 * askedFor(100))
  })
})

describe('variables', () => {
  const writtenIn = (sheets: readonly string[], isAll = true) =>
    withoutVariables(
      sheets.flatMap((css) => rulesIn(css)),
      sheets,
      [],
      isAll,
    )
      .map(({ selectors, body }) => `${selectors}{${body}}`)
      .join('')

  it.each(cases('variables that are written out'))('are written out: %s', (css, ...plain) => {
    expect(writtenIn([css])).toBe(plain.join(''))
  })

  it.each(cases('variables that are left'))('are left if %s', (_, css) => {
    expect(writtenIn([css as string])).toBe(css)
  })

  it('are written out in whatever sheet they are defined', () => {
    expect(writtenIn(['.n{display:var(--d)}', ':root{--d: NONE}'])).toBe('.n{display:none}:root{--d: NONE}')
  })

  it('hands back rules that use none, or only for colours', () => {
    const sheets = ['p{color:var(--ink);background-color:var(--ground)}:root{--ink:#fff}', 'p{margin:0}']
    const rules = sheets.flatMap((css) => rulesIn(css))
    expect(withoutVariables(rules, sheets, [], true)).toBe(rules)
  })

  it('have no fallback where sheets are missing', () => {
    expect(writtenIn(['.n{display:var(--d, none)}'], false)).toBe('.n{display:var(--d, none)}')
  })

  it('of a style attribute are believed, and no others', () => {
    expect(withoutOwnVariables('--d:none;display:var(--d)')).toBe('--d:none;display:none')
    expect(withoutOwnVariables('display:var(--d, none)')).toBe('display:var(--d, none)')
    expect(withoutOwnVariables('display:none')).toBe('display:none')
  })
})

describe('plainCss', () => {
  it.each(cases('plain CSS'))('reads %s', (_, css, plain) => {
    expect(plainCss(css as string)).toBe(plain)
  })

  const piece = fc.oneof(
    fc.constantFrom('a', '{', ' ', '\n'),
    fc.nat(40).map((count) => ' '.repeat(count)),
  )
  test.prop([fc.array(piece, { maxLength: 30 })])('makes one of many blanks, wherever they stand', (pieces) => {
    const css = pieces.join('')
    expect(plainCss(css)).toBe(css.replace(/[ \n]{16,}/g, ' '))
  })
})
