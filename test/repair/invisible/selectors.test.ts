import { describe, expect, it } from 'vitest'
import { NOTHING } from '../../../src/characters/code-point.js'
import { isSelector, selects } from '../../../src/repair/invisible/selectors.js'

const hex = (code: number) => code.toString(16)
const codes = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, nth) => first + nth)

it('the selectors are those that Unicode calls so', () => {
  const found = [...codes(0, 0x3ffff), ...codes(0xe0000, 0xe0fff)].filter(isSelector)
  const right = [...codes(0, 0x3ffff), ...codes(0xe0000, 0xe0fff)].filter((code) =>
    /\p{Variation_Selector}/u.test(String.fromCodePoint(code)),
  )
  expect(found.map(hex)).toEqual(right.map(hex))
})

const TEXT = 0xfe0e
const PICTURE = 0xfe0f
const nth = (selector: number) => 0xfe00 + selector - 1

describe('a selector means something', () => {
  it.each<[what: string, base: string, selectors: number[]]>([
    ['the two of pictures, behind one', '❤', [TEXT, PICTURE]],
    ['the two of pictures, behind a digit of a keycap', '5', [TEXT, PICTURE]],
    ['the first, behind a slashed zero, which may be a keycap', '0', [nth(1), TEXT, PICTURE]],
    ['the first, behind a sign of mathematics', '∩', [nth(1)]],
    ['the first two, behind a script capital', 'ℋ', [nth(1), nth(2)]],
    ['the first two, behind a full stop of Chinese', '。', [nth(1), nth(2)]],
    ['the first three, behind an ideograph', '葛', [nth(1), nth(2), nth(3)]],
    ['the first three, behind the first of all ideographs', '㐀', [nth(1), nth(2), nth(3)]],
    ['the first seven, behind a hieroglyph', '\u{13000}', codes(nth(1), nth(7))],
    ['none, behind a Latin letter', 'a', []],
    ['none, behind a Mongolian letter', 'ᠠ', []],
  ])('%s', (_, base, selectors) => {
    const code = base.codePointAt(0) as number
    const found = codes(0xfe00, 0xfe0f).filter((selector) => selects(selector, code, true))
    expect(found.map(hex)).toEqual(selectors.map(hex))
  })

  it('of Mongolian, behind a Mongolian letter alone', () => {
    for (const selector of [0x180b, 0x180c, 0x180d, 0x180f]) {
      expect(['ᠠ', 'ᢪ', 'a', '葛'].map((base) => selects(selector, base.codePointAt(0) as number, true))).toEqual([
        true,
        true,
        false,
        false,
      ])
    }
  })

  it('of ideographs, behind one alone, and where they are asked for', () => {
    for (const selector of [0xe0100, 0xe01ef]) {
      expect(selects(selector, 0x845b, true)).toBe(true)
      expect(selects(selector, 0x845b, false)).toBe(false)
      expect(selects(selector, 0x61, true)).toBe(false)
      expect(selects(selector, 0x2764, true)).toBe(false)
    }
  })

  it('never at the start of a text', () => {
    for (const selector of [0x180b, ...codes(0xfe00, 0xfe0f), 0xe0100])
      expect([hex(selector), selects(selector, NOTHING, true)]).toEqual([hex(selector), false])
  })
})
