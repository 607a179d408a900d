import { describe, expect, it } from 'vitest'
import { DOUBTFUL, forest, TYPICAL } from '../../src/quality/model.table.js'
import { SIGN_REASONS } from '../../src/quality/reasons.table.js'
import { doubtersIn, doubtOf } from '../../src/quality/verdict.js'

const good = Object.fromEntries(forest.columns.map((name, at) => [name, TYPICAL[at] as number]))

describe('doubtOf', () => {
  it('is little where all is as good pages have it, and more where signs speak against the text', () => {
    expect(doubtOf(good)).toBeLessThan(DOUBTFUL / 2)
    expect(doubtOf({ ...good, 'likely kept': 0.4, 'kept of prose': 0.1, title: 0, 'title on top': 0 })).toBeGreaterThan(
      DOUBTFUL,
    )
  })

  it('is a share of one, whatever the signs', () => {
    for (const value of [-1e9, 0, 1e9]) {
      const doubt = doubtOf(Object.fromEntries(forest.columns.map((name) => [name, value])))
      expect(doubt).toBeGreaterThan(0)
      expect(doubt).toBeLessThan(1)
    }
  })
})

describe('doubtersIn', () => {
  it('names what made the doubt, strongest first', () => {
    const signs = doubtersIn({ ...good, 'likely kept': 0.4, 'kept of prose': 0.1 })
    expect(signs.slice(0, 2).map(({ sign }) => sign)).toEqual(expect.arrayContaining(['likely kept', 'kept of prose']))
    expect(doubtersIn(good).every(({ gain }) => gain === 0)).toBe(true)
  })

  it('can say each of its signs in words', () => {
    const said = new Set(SIGN_REASONS.flatMap(({ signs }) => signs))
    expect(forest.columns.filter((name) => !said.has(name))).toEqual([])
  })
})
