import { describe, expect, it } from 'vitest'
import { selectorsOfAny } from '../../../src/html/hidden/mentions.js'
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
    ['', []],
  ])('%j: %j', (list, found) => {
    expect(selectorsOfAny(names, list)).toEqual(found)
  })
})
