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
import { casesIn } from '../../tables.js'

const cases = casesIn(new URL('kinds.txt', import.meta.url))

const NAMES: Record<string, number> = {
  ZWSP: 0x200b,
  ZWNJ: 0x200c,
  ZWJ: 0x200d,
  CGJ: 0x34f,
  MVS: 0x180e,
}
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

const every = (test: RegExp) => {
  const found: string[] = []
  for (let code = 0; code <= 0x10ffff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue
    const character = String.fromCodePoint(code)
    if (test.test(character)) found.push(character)
  }
  return found
}

const changed = (texts: readonly string[]) => texts.filter((text) => invisible(text).length > 0)

// The engine's emoji properties serve as the list of emoji.
const EMOJI = every(/^(?!\p{Emoji_Modifier}|\p{Regional_Indicator})\p{Emoji}$/u)
const PICTURES = EMOJI.filter((emoji) => /\p{Emoji_Presentation}/u.test(emoji))
const PEOPLE = every(/^\p{Emoji_Modifier_Base}$/u)

describe('emoji', () => {
  it('keep both selectors', () => {
    expect(EMOJI.length).toBeGreaterThan(1300)
    expect(changed(EMOJI.flatMap((emoji) => [`${emoji}\ufe0f`, `a ${emoji}\ufe0e!`]))).toEqual([])
  })

  it('keep the selectors of keycaps', () => {
    expect(changed(Array.from('#*0123456789', (key) => `${key}\ufe0f\u20e3`))).toEqual([])
  })

  it('keep ZWJ between all pictures and signs', () => {
    const signs = [
      '\u2640\ufe0f',
      '\u2642\ufe0f',
      '\u27a1\ufe0f',
      '\u2b1b',
      '\u2744\ufe0f',
      '\u2695\ufe0f',
      '\u{1f9b0}',
    ]
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

const hex = (code: number) => code.toString(16)
const codes = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, nth) => first + nth)

it('selectors are those of Unicode', () => {
  const found = [...codes(0, 0x3ffff), ...codes(0xe0000, 0xe0fff)].filter(isSelector)
  const right = [...codes(0, 0x3ffff), ...codes(0xe0000, 0xe0fff)].filter((code) =>
    /\p{Variation_Selector}/u.test(String.fromCodePoint(code)),
  )
  expect(found.map(hex)).toEqual(right.map(hex))
})

const TEXT = 0xfe0e
const PICTURE = 0xfe0f
const nth = (selector: number) => 0xfe00 + selector - 1

describe('a selector has an effect', () => {
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

  it('in Mongolian, only after a Mongolian letter', () => {
    for (const selector of [0x180b, 0x180c, 0x180d, 0x180f]) {
      expect(['ᠠ', 'ᢪ', 'a', '葛'].map((base) => selects(selector, base.codePointAt(0) as number, true))).toEqual([
        true,
        true,
        false,
        false,
      ])
    }
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

const FILLERS = { choseong: 0x115f, jungseong: 0x1160, compatibility: 0x3164, halfwidth: 0xffa0 }

/** Hangul letters by position in a syllable, as in the blocks of the Unicode Standard: first and last. */
const LETTERS: Record<string, [first: number, last: number][]> = {
  initial: [
    [0x1100, 0x115e],
    [0xa960, 0xa97c],
  ],
  vowel: [
    [0x1161, 0x11a7],
    [0xd7b0, 0xd7c6],
  ],
  final: [
    [0x11a8, 0x11ff],
    [0xd7cb, 0xd7fb],
  ],
  compatibility: [[0x3131, 0x318e]],
  halfwidth: [[0xffa1, 0xffdc]],
}

/** The letters next to which each filler has an effect. */
const PLACES: Record<string, { left: string[]; right: string[] }> = {
  choseong: { left: [], right: ['vowel', 'final'] },
  jungseong: { left: ['initial'], right: ['final'] },
  compatibility: { left: ['compatibility'], right: ['compatibility'] },
  halfwidth: { left: ['halfwidth'], right: ['halfwidth'] },
}

const isAmong = (code: number, kinds: readonly string[]) =>
  kinds.some((kind) => LETTERS[kind]?.some(([first, last]) => code >= first && code <= last))

/** The first and last of each row, and their neighbors. The fillers themselves are not letters. */
const NEIGHBOURS = Object.values(LETTERS)
  .flat()
  .flatMap(([first, last]) => [first - 1, first, last, last + 1])
  .filter((code) => !Object.values(FILLERS).includes(code))

describe.each(Object.entries(FILLERS))('the %s filler', (name, filler) => {
  const { left, right } = PLACES[name] as { left: string[]; right: string[] }

  it('has an effect after some letters', () => {
    for (const code of NEIGHBOURS)
      expect([code.toString(16), fills(filler, code, NOTHING)]).toEqual([code.toString(16), isAmong(code, left)])
  })

  it('has an effect before some letters', () => {
    for (const code of NEIGHBOURS)
      expect([code.toString(16), fills(filler, NOTHING, code)]).toEqual([code.toString(16), isAmong(code, right)])
  })

  it('has no effect next to another filler', () => {
    expect(fills(filler, filler, filler)).toBe(false)
  })
})

it('there are four fillers', () => {
  const found = Array.from({ length: 0x10000 }, (_, code) => code).filter(isFiller)
  expect(found).toEqual(Object.values(FILLERS))
})
