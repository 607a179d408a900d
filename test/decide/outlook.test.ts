import { expect, it } from 'vitest'
import { outlookOf } from '../../src/decide/outlook.js'
import type { Line } from '../../src/match/known-lines.js'
import { casesIn, partsOf } from '../tables.js'

const cases = casesIn(new URL('outlook.txt', import.meta.url))

/** The outlook of lines of these widths, whose places do not matter. */
function outlook(widths: readonly string[], odds: readonly string[], goes: readonly string[]) {
  const lines = widths
    .map(Number)
    .map((width): Line => ({ start: 0, end: width, piece: 0, pieces: 1, rules: [], prose: true, width }))
  const taken = goes.map((is) => (is === 'yes' ? 'en/share/share-this' : undefined))
  return outlookOf(lines, taken, Float32Array.from(odds, Number), false)
}

it.each(cases('the outlook'))('the outlook: %s', (_, widths, odds, goes, kept, pure) => {
  const found = outlook(partsOf(widths), partsOf(odds), partsOf(goes))
  expect(found.kept).toBeCloseTo(Number(kept))
  expect(found.pure).toBeCloseTo(Number(pure))
})
