import { describe, expect, it } from 'vitest'
import { NOTHING } from '../../../src/characters/code-point.js'
import { invisible } from '../../../src/repair/invisible/invisible.js'
import {
  clusterBefore,
  fills,
  isFiller,
  isJoiner,
  isSelector,
  joins,
  marksFrom,
  selects,
} from '../../../src/repair/invisible/kinds.js'
import { casesIn, partsOf } from '../../tables.js'

const cases = casesIn(new URL('kinds.txt', import.meta.url))

const NAMES: Record<string, number> = { ZWSP: 0x200b, ZWNJ: 0x200c, ZWJ: 0x200d, CGJ: 0x34f, MVS: 0x180e }
const hex = (code: number) => code.toString(16)
const codes = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, nth) => first + nth)
const codesOf = (text: string) => Array.from(text, (character) => character.codePointAt(0) as number)

it('there are five joiners', () => {
  const found = Array.from({ length: 0x3000 }, (_, code) => code).filter(isJoiner)
  expect(found).toEqual(Object.values(NAMES).sort((a, b) => a - b))
})

/** Whether a joiner has an effect between its neighbors. */
const works = (left: string, joiner: string, right: string) =>
  joins(NAMES[joiner] as number, clusterBefore(left, left.length), marksFrom(right, 0))

describe('a joiner has an effect', () => {
  it.each(cases('a joiner has an effect'))('%s', (_, left, joiner, right) => {
    expect(works(left, joiner, right)).toBe(true)
  })

  it.each(cases('and not'))('and not %s', (_, left, joiner, right) => {
    expect(works(left, joiner, right)).toBe(false)
  })
})

describe('the context of a joiner', () => {
  it.each(cases('before it'))('before it: %j', (text, cluster) => {
    expect(clusterBefore(text, text.length)).toEqual(codesOf(cluster))
  })

  it.each(cases('after it'))('after it: %j', (text, marks) => {
    expect(marksFrom(text, 0)).toEqual(codesOf(marks))
  })

  it('starts at its offset', () => {
    expect(clusterBefore('ab', 1)).toEqual(codesOf('a'))
    expect(marksFrom('ab', 1)).toEqual(codesOf('b'))
  })
})

const every = (test: RegExp) =>
  [...codes(0, 0xd7ff), ...codes(0xe000, 0x10ffff)]
    .map((code) => String.fromCodePoint(code))
    .filter((one) => test.test(one))

const changed = (texts: readonly string[]) => texts.filter((text) => invisible(text).length > 0)

// The engine's emoji properties serve as the list of emoji.
const EMOJI = every(/^(?!\p{Emoji_Modifier}|\p{Regional_Indicator})\p{Emoji}$/u)
const PICTURES = EMOJI.filter((emoji) => /\p{Emoji_Presentation}/u.test(emoji))
const PEOPLE = every(/^\p{Emoji_Modifier_Base}$/u)

describe('emoji', () => {
  it('keep both selectors, and those of keycaps', () => {
    expect(EMOJI.length).toBeGreaterThan(1300)
    expect(changed(EMOJI.flatMap((emoji) => [`${emoji}\ufe0f`, `a ${emoji}\ufe0e!`]))).toEqual([])
    expect(changed(Array.from('#*0123456789', (key) => `${key}\ufe0f\u20e3`))).toEqual([])
  })

  it('keep ZWJ between all pictures and signs', () => {
    const signs = [...'\u2b1b\u{1f9b0}', ...Array.from('\u2640\u2642\u27a1\u2744\u2695', (sign) => `${sign}\ufe0f`)]
    expect(changed(PICTURES.flatMap((emoji) => signs.map((sign) => `${emoji}\u200d${sign}`)))).toEqual([])
  })

  it('keep skin tones in couples and at work', () => {
    const tones = ['\u{1f3fb}', '\u{1f3fd}', '\u{1f3ff}']
    const sequences = PEOPLE.flatMap((person) =>
      tones.flatMap((tone) => [
        `${person}${tone}`,
        `${person}${tone}\u200d\u{1f680}`,
        `${person}${tone}\u200d\u2764\ufe0f\u200d\u{1f48b}\u200d\u{1f468}${tone}`,
      ]),
    )
    expect(changed(sequences)).toEqual([])
  })

  it('do not include Latin and Cyrillic letters', () => {
    const letters = every(/^[\p{Script=Latin}\p{Script=Cyrillic}]$/u)
    expect(changed(letters.flatMap((letter) => [`${letter}\ufe0f`, `${letter}\u200d\u{1f680}`]))).toHaveLength(
      letters.length * 2,
    )
  })
})

it('selectors are those of Unicode', () => {
  const all = [...codes(0, 0x3ffff), ...codes(0xe0000, 0xe0fff)]
  const found = all.filter(isSelector)
  const right = all.filter((code) => /\p{Variation_Selector}/u.test(String.fromCodePoint(code)))
  expect(found.map(hex)).toEqual(right.map(hex))
})

describe('a selector has an effect', () => {
  it.each(cases('a selector has an effect'))('%s', (_, base, selectors) => {
    const code = base.codePointAt(0) as number
    const found = codes(0xfe00, 0xfe0f).filter((selector) => selects(selector, code, true))
    expect(found.map(hex)).toEqual(partsOf(selectors))
  })

  it('in Mongolian, only after a Mongolian letter', () => {
    const works = (selector: number) =>
      Array.from('ᠠᢪa葛', (base) => selects(selector, base.codePointAt(0) as number, true))
    for (const selector of [0x180b, 0x180c, 0x180d, 0x180f]) expect(works(selector)).toEqual([true, true, false, false])
  })

  it('after ideographs only, and only on request', () => {
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

const pair = (range: string) =>
  range.split('-').map((code) => Number.parseInt(code, 16)) as [first: number, last: number]
/** Hangul letters by position in a syllable, as in the blocks of the Unicode Standard. */
const LETTERS = new Map(cases('letters of Hangul').map(([kind, ranges]) => [kind, partsOf(ranges).map(pair)] as const))
const FILLERS = cases('fillers, and the letters that they work behind and before')
const fillers = FILLERS.map(([, code]) => Number.parseInt(code, 16))

/** The first and last of each row, and their neighbors. The fillers themselves are not letters. */
const NEIGHBOURS = [...LETTERS.values()]
  .flat()
  .flatMap(([first, last]) => [first - 1, first, last, last + 1])
  .filter((code) => !fillers.includes(code))

describe.each(FILLERS)('the %s filler', (_, code, left = '', right = '') => {
  const filler = Number.parseInt(code, 16)
  const lettersOf = (kinds: string) =>
    NEIGHBOURS.filter((letter) =>
      partsOf(kinds).some((kind) => LETTERS.get(kind)?.some(([first, last]) => letter >= first && letter <= last)),
    )

  it('has an effect after some letters, before some, and none next to another filler', () => {
    expect(NEIGHBOURS.filter((letter) => fills(filler, letter, NOTHING)).map(hex)).toEqual(lettersOf(left).map(hex))
    expect(NEIGHBOURS.filter((letter) => fills(filler, NOTHING, letter)).map(hex)).toEqual(lettersOf(right).map(hex))
    expect(fills(filler, filler, filler)).toBe(false)
  })
})

it('there are four fillers', () => {
  expect(codes(0, 0xffff).filter(isFiller)).toEqual(fillers)
})
