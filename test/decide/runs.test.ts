import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestRuns, rowsWith } from '../../src/decide/runs.js'
import { casesIn, partsOf } from '../tables.js'

const cases = casesIn(new URL('runs.txt', import.meta.url))

const runs = (scores: number[], price = 1) =>
  bestRuns(Float64Array.from(scores), price, 0)
    .map((keeps) => (keeps ? 'k' : '.'))
    .join('')

describe('bestRuns', () => {
  it.each(cases('bestRuns'))('%s', (_, scores, expected) => {
    expect(runs(partsOf(scores).map(Number))).toBe(expected)
  })

  it('finds the best of all choices', () => {
    const score = fc.integer({ min: -30, max: 30 }).map((tenths) => tenths / 10)
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 9 }), (scores) => {
        const worth = (keeps: readonly boolean[]) =>
          scores.reduce(
            (sum, gain, at) => sum + (keeps[at] ? gain : 0) - (keeps[at] !== (keeps[at - 1] ?? false) ? 1 : 0),
            0,
          ) - (keeps.at(-1) ? 1 : 0)
        const all = Array.from({ length: 2 ** scores.length }, (_, bits) =>
          scores.map((_, at) => (bits >> at) % 2 === 1),
        )
        const best = Math.max(...all.map(worth))
        expect(worth(bestRuns(Float64Array.from(scores), 1, 0))).toBeCloseTo(best)
      }),
    )
  })
})

describe('rowsWith', () => {
  const rows = (chosen: string, wanted: string) =>
    rowsWith(
      [...chosen].map((sign) => sign === 'x'),
      [...wanted].map((sign) => sign === 'w'),
    )
      .map((is) => (is ? 'x' : '.'))
      .join('')

  it.each(cases('of those with one of'))('of %s those with one of %s', (chosen, wanted, expected) => {
    expect(rows(chosen, wanted)).toBe(expected)
  })
})
