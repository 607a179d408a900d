import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { composeCharacters, normalizeUnicode } from '../../src/repair/compose.js'

describe('clusters that change', () => {
  it.each([
    ['a base and its mark', 'cafe\u0301', 'caf\u00e9'],
    ['two marks in the wrong order', 'Vie\u0302\u0323t', 'Vi\u1ec7t'],
    ['Hangul jamo', '\u1112\u1161\u11ab\u1100\u116e\u11a8', '\ud55c\uad6d'],
    ['a syllable and its final', '\uac00\u11a8', '\uac01'],
    ['Kelvin, angstrom and ohm signs', '300 \u212a, 5 \u212b, 4 \u2126', '300 K, 5 \u00c5, 4 \u03a9'],
    ['the Greek question mark', 'ti\u037e', 'ti;'],
    ['a compatibility ideograph', '\uf900', '\u8c48'],
    ['one of another plane', '\u{2f800}', '\u4e3d'],
    ['a letter that composition excludes', '\u0958', '\u0915\u093c'],
    ['Hebrew presentation forms', '\ufb2c', '\u05e9\u05bc\u05c1'],
    ['two marks in one', 'a\u0344', '\u00e4\u0301'],
    ['Tibetan vowels', '\u0f40\u0f73', '\u0f40\u0f71\u0f72'],
    ['Bengali vowel parts', '\u0995\u09c7\u09be', '\u0995\u09cb'],
    ['Tamil vowel parts', '\u0b95\u0bc6\u0bbe', '\u0b95\u0bca'],
    ['Sinhala vowel parts, three in one', '\u0d9a\u0dd9\u0dcf\u0dca', '\u0d9a\u0ddd'],
    ['Balinese', '\u1b05\u1b35', '\u1b06'],
    ['musical symbols', '\u{1d15f}', '\u{1d158}\u{1d165}'],
    [
      'a mark that cannot compose keeps its place after one that can',
      'e\u0301\u0316',
      'e\u0316\u0301'.normalize('NFC'),
    ],
  ])('%s', (_, before, after) => {
    expect(normalizeUnicode(before)).toBe(after)
  })
})

describe('clusters that stay', () => {
  it.each([
    ['ASCII', 'The council said no.'],
    ['Latin-1', 'caf\u00e9 na\u00efve'],
    ['letters composed already', 'Vi\u1ec7t Nam, \ud55c\uad6d'],
    ['ligatures and full-width letters, which are not canonical', '\ufb01 \uff21 \u00bd \u2122'],
    ['a mark without a composed form', 'x\u0301 q\u0323'],
    ['a lone surrogate', 'a\ud800b\udc00'],
    ['marks at the very start', '\u0301a'],
    ['emoji', '\u{1f469}\u200d\u{1f680} \u2764\ufe0f'],
    ['Devanagari, Thai, Arabic', '\u0915\u094d\u0937 \u0e01\u0e33 \u0628\u064e'],
  ])('%s', (_, text) => {
    expect(composeCharacters(text)).toEqual([])
  })
})

it('edits clusters, not the whole text', () => {
  expect(composeCharacters('cafe\u0301 and \u212b: the rest e\u0323\u0302')).toEqual([
    { start: 3, end: 5, insert: '\u00e9', rule: 'text/compose' },
    { start: 10, end: 11, insert: '\u00c5', rule: 'text/compose' },
    { start: 22, end: 25, insert: '\u1ec7', rule: 'text/compose' },
  ])
})

it('agrees with the engine on every code point, alone and after a base', () => {
  const differing: string[] = []
  for (let code = 0; code <= 0x10ffff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue
    for (const text of [String.fromCodePoint(code), `e${String.fromCodePoint(code)}\u0316`]) {
      const clean = normalizeUnicode(text)
      if (clean !== text.normalize('NFC')) differing.push(code.toString(16))
    }
  }
  expect(differing).toEqual([])
})

describe('laws', () => {
  const PIECES = [
    ...(
      'a e A \u304b \uac00 \u00e0 \u1112 \u1100 \u1161 \u11ab \u11a8 \u0301 \u0316 \u0345 \u0327 \u0344 ' +
      '\u0340 \u0334 \u212a \u212b \u0958 \u0915 \u093c \ufb2c \u05e9 \u05bc \u05c1 \u0f40 \u0f71 \u0f72 ' +
      '\u0f73 \u0fb5 \u0f69 \u09c7 \u09be \u0bc6 \u0bbe \u0dd9 \u0dcf \u0dca \u0ddd \u1b05 \u1b35 \u3099 ' +
      '\u0338 \u2adc \uf900 \u{2f800} \u{1d15f} \u{1d165} \u{16d63} \u{16d67} \u{16d68} \u{113c2} ' +
      '\u{1611e} \u{1f600} \u200d \ufe0f'
    ).split(' '),
    ' ',
    '\n',
  ]
  const JOINING = PIECES.filter((piece) => /[\p{M}\u1161\u11ab\u{16d67}]/u.test(piece))
  const joined = (pieces: readonly string[], minLength: number, maxLength: number) =>
    fc.array(fc.constantFrom(...pieces), { minLength, maxLength }).map((all) => all.join(''))
  // Long runs of a few kinds, which take another code path than short ones.
  const long = fc
    .tuple(
      joined(PIECES, 0, 5),
      fc.subarray(JOINING, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 60, max: 200 }),
      fc.infiniteStream(fc.nat()),
      joined(PIECES, 0, 5),
    )
    .map(([before, kinds, length, picks, after]) => {
      const run = Array.from({ length }, () => kinds[(picks.next().value ?? 0) % kinds.length])
      return before + run.join('') + after
    })

  test.prop([fc.oneof(joined(PIECES, 0, 40), long)], { numRuns: 2000 })('equals normalize()', (text) => {
    const clean = normalizeUnicode(text)
    expect(clean).toBe(text.normalize('NFC'))
    expect(composeCharacters(clean)).toEqual([])
  })

  test.prop([joined([...PIECES, '\ud800', '\udc00'], 0, 30)], { numRuns: 500 })(
    'changes every span that it names',
    (text) => {
      for (const { start, end, insert } of composeCharacters(text)) expect(text.slice(start, end)).not.toBe(insert)
    },
  )
})

it('composes 200,000 unordered marks, which take the engine 14 seconds', () => {
  const half = 100_000
  expect(normalizeUnicode(`e${'\u0345\u0316'.repeat(half)}`)).toBe(`e${'\u0316'.repeat(half)}${'\u0345'.repeat(half)}`)
})
