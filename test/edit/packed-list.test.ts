import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { Edit } from '../../src/edit/edit.js'
import { EditList } from '../../src/edit/edit-list.js'
import { firstWhere } from '../../src/edit/first-where.js'
import { type Move, MoveList } from '../../src/edit/move-list.js'
import { itemAt, replaceLast, sliceOf, truncate } from '../../src/edit/packed-list.js'

const editAt = (nth: number): Edit => ({ start: 3 * nth, end: 3 * nth + 1, insert: `${nth % 7}`, rule: `r/${nth % 3}` })
const RULES = [['a'], ['b'], ['a', 'b']]
const STAGES = [[1], [2], [1, 2]]
const moveAt = (nth: number): Move => ({
  before: { start: 2 * nth, end: 2 * nth + 1 },
  after: { start: 3 * nth, end: 3 * nth + 2 },
  rules: RULES[nth % 3] as string[],
  stages: STAGES[nth % 3] as number[],
})

const itemsOf = (count: number) => Array.from({ length: count }, (_, nth) => editAt(nth))
function listOf(count: number): EditList {
  const edits = new EditList()
  for (const item of itemsOf(count)) edits.push(item)
  return edits
}
const COUNTS = [0, 1, 4095, 4096, 4097, 8192, 9000]

it.each(COUNTS)('a list of %d items holds what was pushed, in order, and is a plain array on one page', (count) => {
  const [edits, items] = [listOf(count), itemsOf(count)]
  expect(edits.length).toBe(count)
  expect([...edits]).toEqual(items)
  expect([...edits.items]).toEqual(items)
  expect(edits.last).toEqual(items.at(-1))
  for (const nth of [-1, 0, 1, 4094, 4095, 4096, 8191, count - 1, count]) expect(itemAt(edits, nth)).toEqual(items[nth])
  expect(Array.isArray(edits.items)).toBe(count <= 4096)
})

it.each(COUNTS)(
  'a list of 9,000 items that lets go of all from %d on holds those before, and grows from there',
  (length) => {
    const edits = listOf(9000)
    truncate(edits, length)
    expect([...edits]).toEqual(itemsOf(length))
    expect(edits.length).toBe(length)
    expect(edits.last).toEqual(itemsOf(length).at(-1))
    for (const item of itemsOf(5000)) edits.push(item)
    expect([...edits]).toEqual([...itemsOf(length), ...itemsOf(5000)])
  },
)

it('puts an item in the place of the last one, on the first page and on those behind it', () => {
  const edits = new EditList()
  for (let nth = 0; nth < 4100; nth++) {
    edits.push(editAt(nth))
    replaceLast(edits, { ...editAt(nth), insert: 'x' })
  }
  expect([...edits].map(({ insert }) => insert)).toEqual(Array.from({ length: 4100 }, () => 'x'))
})

it('gives moves back with the very lists of rules that they came with', () => {
  const moves = new MoveList()
  for (let nth = 0; nth < 5000; nth++) moves.push(moveAt(nth))
  expect(itemAt(moves, 1)?.rules).toBe(itemAt(moves, 4)?.rules)
  expect([...moves]).toEqual(Array.from({ length: 5000 }, (_, nth) => moveAt(nth)))
})

it('gives stretches of its items, as far as there are any', () => {
  const edits = listOf(5000)
  const stretches = [[0, 2], [4095, 4097], [4998, 6000], [5000, 6000]] as const // biome-ignore format: a row
  for (const [start, end] of stretches) expect(sliceOf(edits, start, end)).toEqual(itemsOf(5000).slice(start, end))
})

describe('firstWhere', () => {
  test.prop([fc.array(fc.nat(50)), fc.nat(50)])('finds what a look at each would', (numbers, least) => {
    const sorted = numbers.toSorted((a, b) => a - b)
    const each = sorted.findIndex((number) => number >= least)
    expect(firstWhere(sorted.length, (at) => (sorted[at] as number) >= least)).toBe(each < 0 ? sorted.length : each)
  })

  it('asks as often as the logarithm of how many there are', () => {
    let asked = 0
    firstWhere(1 << 20, (at) => {
      asked++
      return at > 1000
    })
    expect(asked).toBeLessThanOrEqual(21)
  })
})
