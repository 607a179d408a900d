import { describe, expect, it } from 'vitest'
import { Scorer } from '../../src/forest/forest.js'
import { columnNames } from '../../src/html/article/features/columns.js'
import { aroundNames } from '../../src/html/article/features/surroundings.js'
import { first, second } from '../../src/html/article/model.table.js'

describe('Scorer', () => {
  const signs = Array.from({ length: 92 }, (_, at) => String.fromCharCode(35 + at)).filter((s) => !"'\\`".includes(s))
  /** A leaf of n thousandths is n + 3960, in two signs of base 89. */
  const leaves = (...thousandths: number[]) => {
    const values = thousandths.map((of) => of + 3960)
    return [...values.map((of) => Math.floor(of / 89)), ...values.map((of) => of % 89)].map((of) => signs[of]).join('')
  }
  // `#` is 0, `$` 1: words up to 10 → −1; else links up to .5 → .5, else 2; and a tree of one leaf.
  const forest = {
    columns: ['words', 'links'],
    cuts: [[10], [0.5]],
    nodes: '#!$!!!',
    chosen: '##',
    leaves: leaves(-1000, 500, 2000, 250),
  }
  const scorer = new Scorer(forest)

  it.each<[row: number[], score: number]>([
    [[10, 0], -0.75],
    [[11, 0.5], 0.75],
    [[11, 0.6], 2.25],
  ])('%j → %d: up to a cut the left branch, and the sum of all trees', (row, score) => {
    expect(scorer.score(Float64Array.from(row))).toBeCloseTo(score)
  })

  it('reads a column where the row has it', () => {
    const other = new Scorer(forest, ['links', 'unused', 'words'])
    expect(other.score(Float64Array.from([0.6, 99, 11]))).toBeCloseTo(2.25)
  })

  it('reads a row where it begins', () => {
    const rows = [11, 0.6, 5, 0.6, 11, 0.2, 0, 0]
    expect([0, 2, 4, 6].map((first) => scorer.score(rows, first))).toEqual([2.25, -0.75, 0.75, -0.75])
  })

  it('shares a score out among its columns, and what any row begins with', () => {
    expect([...scorer.contributions([11, 0.6], 0, 2)]).toEqual([1.125, 0.75, 0.375].map((of) => expect.closeTo(of)))
    expect([...scorer.contributions([0, 0, 10, 0], 2, 2)]).toEqual([-1.125, 0, 0.375].map((of) => expect.closeTo(of)))
  })

  it('goes by how many samples went either way, where that is known', () => {
    const shares = `${signs[88]}${signs[44]}`
    const told = new Scorer({ ...forest, shares })
    // All went left at the first split, half of them at the second.
    expect([...told.contributions([11, 0.6], 0, 2)]).toEqual([2.25, 0.75, -0.75].map((of) => expect.closeTo(of)))
  })

  it('has all the columns that the shipped trees ask for', () => {
    expect(columnNames).toEqual(expect.arrayContaining([...first.columns]))
    expect([...columnNames, ...aroundNames]).toEqual(expect.arrayContaining([...second.columns]))
  })
})
