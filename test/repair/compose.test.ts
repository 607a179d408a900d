import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { composeCharacters, normalizeUnicode } from '../../src/repair/compose.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('compose.txt', import.meta.url))

it.each(cases('clusters that change'))('clusters that change: %s', (_, before, after) => {
  expect(normalizeUnicode(before)).toBe(after)
})

it.each(cases('clusters that stay'))('clusters that stay: %s', (_, text) => {
  expect(composeCharacters(text)).toEqual([])
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
  const PIECES = [...cases('pieces').map(([piece]) => piece), ' ', '\n']
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
