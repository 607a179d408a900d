import { describe, expect, it } from 'vitest'
import { ROWS, writeRows } from '../../src/evidence/rows.js'

/** The columns of each unit by name, for odds and words of one unit each. */
function rowsOf(odds: readonly number[], words: readonly number[] = odds): Record<string, number>[] {
  const rows = new Float32Array(odds.length * ROWS.length)
  writeRows(Float32Array.from(odds), Float32Array.from(words), rows, ROWS.length, 0)
  return odds.map((_, at) =>
    Object.fromEntries(ROWS.map((name, column) => [name, rows[at * ROWS.length + column] as number])),
  )
}

describe('rows of likely boilerplate', () => {
  it('are neighbors with log-odds above 0, and include the highest', () => {
    const [story, first, second, after] = rowsOf([-3, 1, 4, -2])
    expect(first).toMatchObject({ 'row-units': 2, 'row-surest': 4, 'row-mean': 2.5 })
    expect(second).toMatchObject({ 'row-units': 2, 'row-surest': 4, 'row-mean': 2.5 })
    for (const one of [story, after]) expect(one).toMatchObject({ 'row-units': 0 })
  })

  it('are at the beginning, at the end or within the text', () => {
    const rows = rowsOf([1, -3, 1, -3, 1])
    expect(rows.map((one) => one['row-opens'])).toEqual([1, 0, 0, 0, 0])
    expect(rows.map((one) => one['row-closes'])).toEqual([0, 0, 0, 0, 1])
  })

  it('include totals of the text', () => {
    for (const one of rowsOf([-3, 2, 3, -1]))
      expect(one).toMatchObject({ 'text-surest': 3, 'text-sure': 2, 'text-likely-share': 0.5 })
  })

  it('include the word score of each unit', () => {
    expect(rowsOf([-1, 2], [0.5, -0.25]).map(({ words }) => words)).toEqual([0.5, -0.25])
  })

  it('are empty for an empty text', () => expect(rowsOf([])).toEqual([]))
})
