import { describe, expect, it } from 'vitest'
import { Scorer } from '../../src/decide/forest.js'
import { columns } from '../../src/html/article/features/columns.js'
import { aroundColumns } from '../../src/html/article/features/surroundings.js'
import { first, second } from '../../src/html/article/model.table.js'

describe('Scorer', () => {
  // `#` is 0, `$` 1, `%` 2; a leaf of n thousandths is `!` and n + 3960 in two signs of base 89.
  const leaf = (thousandths: number) => {
    const sign = (digit: number) =>
      Array.from({ length: 92 }, (_, at) => String.fromCharCode(35 + at)).filter((s) => !"'\\`".includes(s))[digit]
    const value = thousandths + 3960
    return `!${sign(Math.floor(value / 89))}${sign(value % 89)}`
  }
  const trees = `##${leaf(-1000)}$#${leaf(500)}${leaf(2000)}${leaf(250)}`
  const scorer = new Scorer({ columns: ['words', 'links'], cuts: [[10], [0.5]], trees })

  it.each<[row: number[], score: number]>([
    [[10, 0], -0.75],
    [[11, 0.5], 0.75],
    [[11, 0.6], 2.25],
  ])('%j → %d: up to a cut the left branch, and the sum of all trees', (row, score) => {
    expect(scorer.score(Float64Array.from(row))).toBeCloseTo(score)
  })

  it('reads a column where the row has it', () => {
    const other = new Scorer({ columns: ['words', 'links'], cuts: [[10], [0.5]], trees }, ['links', 'unused', 'words'])
    expect(other.score(Float64Array.from([0.6, 99, 11]))).toBeCloseTo(2.25)
  })

  it('has all the columns that the shipped trees ask for', () => {
    for (const name of first.columns) expect(columns).toHaveProperty([name])
    for (const name of second.columns) expect({ ...columns, ...aroundColumns }).toHaveProperty([name])
  })
})
