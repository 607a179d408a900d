import { describe, expect, it } from 'vitest'
import type { Edit } from '../../src/edit/edit.js'
import { EditList } from '../../src/edit/edit-list.js'
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

describe.each([0, 1, 4095, 4096, 4097, 8192, 10_001])('a list of %d items', (count) => {
  const items = Array.from({ length: count }, (_, nth) => editAt(nth))
  const edits = new EditList()
  for (const item of items) edits.push(item)

  it('holds what was pushed, in order', () => {
    expect(edits.length).toBe(count)
    expect([...edits]).toEqual(items)
    expect(edits.last).toEqual(items.at(-1))
  })

  it('finds each by its place, and nothing past its ends', () => {
    for (const nth of [0, 1, 4094, 4095, 4096, 8191, count - 1]) expect(itemAt(edits, nth)).toEqual(items[nth])
    expect(itemAt(edits, count)).toBeUndefined()
    expect(itemAt(edits, -1)).toBeUndefined()
    expect(itemAt(edits, count - 1)).toEqual(itemAt(items, count - 1))
  })

  it('is a plain array where it is of one page', () => {
    expect(Array.isArray(edits.items)).toBe(count <= 4096)
    expect([...edits.items]).toEqual(items)
  })
})

it('puts an item in the place of the last one, on the first page and on those behind it', () => {
  const edits = new EditList()
  for (let nth = 0; nth < 4100; nth++) {
    edits.push(editAt(nth))
    replaceLast(edits, { ...editAt(nth), insert: 'x' })
  }
  expect(edits.length).toBe(4100)
  expect([...edits].every(({ insert }) => insert === 'x')).toBe(true)
})

it('gives moves back with the very lists of rules that they came with', () => {
  const moves = new MoveList()
  for (let nth = 0; nth < 5000; nth++) moves.push(moveAt(nth))
  expect(itemAt(moves, 1)).toEqual(moveAt(1))
  expect(itemAt(moves, 1)?.rules).toBe(itemAt(moves, 4)?.rules)
  expect([...moves]).toEqual(Array.from({ length: 5000 }, (_, nth) => moveAt(nth)))
})

describe.each([0, 1, 4095, 4096, 4097, 8192, 9000])(
  'a list of 9,000 items that lets go of all from %d on',
  (length) => {
    const items = Array.from({ length: 9000 }, (_, nth) => editAt(nth))
    const edits = new EditList()
    for (const item of items) edits.push(item)
    truncate(edits, length)

    it('holds those before', () => {
      expect([...edits]).toEqual(items.slice(0, length))
      expect(edits.length).toBe(length)
      expect(edits.last).toEqual(items[length - 1])
    })

    it('grows from there', () => {
      for (let nth = 0; nth < 5000; nth++) edits.push(editAt(nth))
      expect(itemAt(edits, length)).toEqual(editAt(0))
      expect([...edits]).toEqual([...items.slice(0, length), ...items.slice(0, 5000)])
      truncate(edits, length)
    })
  },
)

it('gives stretches of its items, as far as there are any', () => {
  const edits = new EditList()
  for (let nth = 0; nth < 5000; nth++) edits.push(editAt(nth))
  expect(sliceOf(edits, 0, 2)).toEqual([editAt(0), editAt(1)])
  expect(sliceOf(edits, 4095, 4097)).toEqual([editAt(4095), editAt(4096)])
  expect(sliceOf(edits, 4998, 6000)).toEqual([editAt(4998), editAt(4999)])
  expect(sliceOf(edits, 5000, 6000)).toEqual([])
})
