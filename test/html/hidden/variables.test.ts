import { describe, expect, it } from 'vitest'
import { withoutOwnVariables, withoutVariables } from '../../../src/html/hidden/variables.js'

const written = (...sheets: string[]) => withoutVariables(sheets, [], true)

describe('withoutVariables', () => {
  it('writes out what a variable is, in whatever sheet it is defined', () => {
    expect(written('.n{display:var(--d)}', ':root{--d: NONE}')).toEqual(['.n{display:none}', ':root{--d: NONE}'])
  })

  it('hands back sheets that use none, or only for colours', () => {
    const sheets = ['p{color:var(--ink);background-color:var(--ground)}:root{--ink:#fff}', 'p{margin:0}']
    expect(withoutVariables(sheets, [], true)).toBe(sheets)
  })

  it.each([
    ['.a{--d:none}.b{--d:block}.a{display:var(--d)}', 'two rules say different things'],
    ['.a{--d:none}.b{display:var(--d)}', 'it is defined for some elements'],
    [':root{--d:none}.b{display:var(--D)}', 'names differ by case'],
    [':root{--d:}.b{display:var(--d)}', 'it is nothing'],
    [':root{--d:var(--d)}.b{display:var(--d)}', 'it is itself'],
    [':root{--d:none}.b{display:var(--d) block}', 'other words stand beside it'],
  ])('leaves %s, for %s', (css) => {
    expect(written(css)).toEqual([css])
  })

  it('reads the definitions of the rule that a use stands in, and of no other', () => {
    expect(written('.a{--d:none;display:var(--d)}.b{display:var(--d)}')).toEqual([
      '.a{--d:none;display:none}.b{display:var(--d)}',
    ])
  })

  it('takes what stands behind the comma where nothing defines a variable', () => {
    expect(written('.n{display:var(--d, none)!important}')).toEqual(['.n{display:none!important}'])
    expect(withoutVariables(['.n{display:var(--d, none)}'], [], false)).toEqual(['.n{display:var(--d, none)}'])
  })
})

describe('withoutOwnVariables', () => {
  it('believes a style attribute of its own variables, and of no others', () => {
    expect(withoutOwnVariables('--d:none;display:var(--d)')).toBe('--d:none;display:none')
    expect(withoutOwnVariables('display:var(--d, none)')).toBe('display:var(--d, none)')
    expect(withoutOwnVariables('display:none')).toBe('display:none')
  })
})
