import { describe, expect, it } from 'vitest'
import { mentions, Names } from '../../../src/html/hidden/mentions.js'

describe('mentions', () => {
  const names = new Names(['note', 'tip-2', 'été', 'p'])

  it.each<[selectors: string, is: boolean]>([
    ['.note', true],
    ['div > p.wide', true],
    ['#tip-2:hover', true],
    ['.été', true],
    ['.notes, .tip', false],
    ['.NOTE', false],
    ['*', true],
    ['.sm\\:hidden', true],
    ['', false],
  ])('%j: %s', (selectors, is) => {
    expect(mentions(selectors, names)).toBe(is)
  })
})
