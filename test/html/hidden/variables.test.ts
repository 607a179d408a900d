import { describe, expect, it } from 'vitest'
import { type SheetRule, scanSheet } from '../../../src/html/hidden/scan-sheet.js'
import { withoutOwnVariables, withoutVariables } from '../../../src/html/hidden/variables.js'

const rulesIn = (sheets: readonly string[]) => {
  const rules: SheetRule[] = []
  const all = () => true
  for (const css of sheets) scanSheet(css, all, (rule) => rules.push(rule))
  return rules
}
const writtenIn = (sheets: readonly string[], isAll: boolean) =>
  withoutVariables(rulesIn(sheets), sheets, [], isAll).map(({ selectors, body }) => `${selectors}{${body}}`)
const written = (...sheets: string[]) => writtenIn(sheets, true).join('')

describe('withoutVariables', () => {
  it('writes out what a variable is, in whatever sheet it is defined', () => {
    expect(written('.n{display:var(--d)}', ':root{--d: NONE}')).toBe('.n{display:none}:root{--d: NONE}')
  })

  it('hands back rules that use none, or only for colours', () => {
    const sheets = ['p{color:var(--ink);background-color:var(--ground)}:root{--ink:#fff}', 'p{margin:0}']
    const rules = rulesIn(sheets)
    expect(withoutVariables(rules, sheets, [], true)).toBe(rules)
  })

  it.each([
    ['.a{--d:none}.b{--d:block}.a{display:var(--d)}', 'two rules say different things'],
    ['.a{--d:none}.b{display:var(--d)}', 'it is defined for some elements'],
    [':root{--d:none}.b{display:var(--D)}', 'names differ by case'],
    [':root{--d:}.b{display:var(--d)}', 'it is nothing'],
    [':root{--d:var(--d)}.b{display:var(--d)}', 'it is itself'],
    [':root{--d:none}.b{display:var(--d) block}', 'other words stand beside it'],
  ])('leaves %s, for %s', (css) => {
    expect(written(css)).toBe(css)
  })

  it('reads the definitions of the rule that a use stands in, and of no other', () => {
    expect(written('.a{--d:none;display:var(--d)}.b{display:var(--d)}')).toBe(
      '.a{--d:none;display:none}.b{display:var(--d)}',
    )
  })

  it('takes what stands behind the comma where nothing defines a variable', () => {
    expect(written('.n{display:var(--d, none)!important}')).toBe('.n{display:none!important}')
    expect(writtenIn(['.n{display:var(--d, none)}'], false)).toEqual(['.n{display:var(--d, none)}'])
  })
})

describe('withoutOwnVariables', () => {
  it('believes a style attribute of its own variables, and of no others', () => {
    expect(withoutOwnVariables('--d:none;display:var(--d)')).toBe('--d:none;display:none')
    expect(withoutOwnVariables('display:var(--d, none)')).toBe('display:var(--d, none)')
    expect(withoutOwnVariables('display:none')).toBe('display:none')
  })
})
