import { describe, expect, it } from 'vitest'
import { mayBeOfAny, selectorsOfAny } from '../../../src/html/hidden/mentions.js'
import { Names } from '../../../src/html/hidden/names.js'

describe('selectorsOfAny', () => {
  const names = new Names(['note', 'tip-2', 'été', 'p'])

  it.each<[list: string, found: string[]]>([
    ['.note', ['.note']],
    ['div > p.wide', ['div > p.wide']],
    ['p div, div p , p + div', [' div p ']],
    ['#tip-2:hover', ['#tip-2:hover']],
    ['.été', ['.été']],
    ['.notes, .tip', []],
    ['.NOTE', []],
    ['*', ['*']],
    ['.wide > *, .wide', ['.wide > *']],
    ['.note > :first-child', ['.note > :first-child']],
    ['.wide > :first-child', []],
    ['.sm\\:hidden', ['.sm\\:hidden']],
    [':is(.a, .note) div', [':is(.a, .note) div']],
    [':is(.a, .b) div', []],
    ['.note, .note , p,p', ['.note', ' .note ', ' p', 'p']],
    ['p,p,p', ['p']],
    [':hover, .note :hover', [' .note :hover']],
    ['', []],
  ])('%j: %j', (list, found) => {
    expect(selectorsOfAny(names, list)).toEqual(found)
    expect(mayBeOfAny(names, `.tip{}${list}{}`, 6, 6 + list.length)).toBe(found.length > 0 || list.includes('['))
  })

  it('reads each selector once, where many name nothing', () => {
    const asked = (selectors: number): number => {
      const counted = new CountedNames(['note'])
      selectorsOfAny(counted, '.tip :hover,'.repeat(selectors))
      return counted.asked
    }
    expect(asked(100)).toBeGreaterThan(100)
    expect(asked(200)).toBeLessThanOrEqual(2 * asked(100))
  })
})

class CountedNames extends Names {
  asked = 0

  override has(text: string, start: number, end: number): boolean {
    this.asked++
    return super.has(text, start, end)
  }
}
