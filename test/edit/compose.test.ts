import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { compose } from '../../src/edit/compose.js'
import type { Edit } from '../../src/edit/edit.js'
import { MoveList, type Moves } from '../../src/edit/move-list.js'

const edit = (start: number, end: number, insert: string, rule: string): Edit => ({ start, end, insert, rule })

/** The moves after edits, list after list: each list edits what the one before it has left. */
const moved = (...lists: Edit[][]): Moves =>
  lists.reduce<Moves>((moves, edits, nth) => compose(moves, edits, nth + 1), [])

/** A move as one reads it: where it was, where it is, its rules, and the stages in which they began. */
const told = (moves: Moves) =>
  Array.from(moves, ({ before, after, rules, stages }) =>
    [`${before.start}-${before.end}`, `${after.start}-${after.end}`, rules.join(), stages.join()].join(' '),
  )

describe('compose', () => {
  it('hands back the moves where there is nothing to add', () => {
    const moves = moved([edit(0, 1, 'x', 'a')])
    expect(compose(moves, [], 2)).toBe(moves)
  })

  it('keeps apart what only touches, on either side', () => {
    expect(told(moved([edit(2, 4, 'xy', 'a')], [edit(0, 2, '', 'b'), edit(4, 5, '', 'c')]))).toEqual([
      '0-2 0-0 b 2',
      '2-4 0-2 a 1',
      '4-5 2-2 c 2',
    ])
  })

  it('takes into one what overlaps, but no move and no edit that begins where that ends', () => {
    expect(told(moved([edit(0, 2, 'xy', 'a'), edit(2, 4, 'z', 'b')], [edit(1, 2, '', 'c')]))).toEqual([
      '0-2 0-1 a,c 1,2',
      '2-4 1-2 b 1',
    ])
    expect(told(moved([edit(0, 2, 'xy', 'a')], [edit(1, 2, '', 'c'), edit(2, 3, 'q', 'd')]))).toEqual([
      '0-2 0-1 a,c 1,2',
      '2-3 1-2 d 2',
    ])
  })

  it('takes into one what hangs together by another edit, or another move', () => {
    expect(
      told(moved([edit(0, 2, 'xyz', 'a'), edit(3, 5, 'uvw', 'b'), edit(9, 9, 'k', 'k')], [edit(2, 5, 'm', 'c')])),
    ).toEqual(['0-5 0-5 a,b,c 1,1,2', '9-9 9-10 k 1'])
    expect(told(moved([edit(1, 2, 'wxyz', 'a')], [edit(0, 2, '', 'b'), edit(4, 6, '', 'c')]))).toEqual([
      '0-3 0-2 a,b,c 1,2,2',
    ])
  })

  it('names each rule once, by the stage in which it first took part', () => {
    const twice = moved([edit(0, 1, 'xyz', 'b')], [edit(1, 2, 'q', 'a')], [edit(0, 2, '', 'b'), edit(2, 3, '', 'c')])
    expect(told(twice)).toEqual(['0-1 0-0 b,a,c 1,2,3'])
    const turned = moved([edit(0, 1, 'x', 'b')], [edit(2, 3, 'yz', 'b')], [edit(0, 4, '', 'a')])
    expect(told(turned)).toEqual(['0-3 0-0 b,a 1,3'])
  })

  it('tells gatherings of other rules apart, however alike they begin', () => {
    const first = [edit(0, 1, 'xy', 'a'), edit(5, 6, 'xy', 'a'), edit(10, 11, 'xy', 'b'), edit(15, 16, 'xy', 'a')]
    const later = [
      edit(0, 1, '', 'c'),
      edit(6, 7, '', 'd'),
      edit(12, 13, '', 'c'),
      edit(18, 19, '', 'c'),
      edit(19, 20, '', 'd'),
    ]
    expect(told(moved(first, later)).map((move) => move.split(' ')[2])).toEqual(['a,c', 'a,d', 'b,c', 'a,c,d'])
  })

  it('tells two moves under one edit from one of them', () => {
    const first = [edit(0, 1, 'x', 'a'), edit(1, 2, 'y', 'b'), edit(5, 6, 'x', 'a'), edit(8, 9, 'x', 'a')]
    const later = [edit(0, 2, '', 'c'), edit(5, 6, '', 'c'), edit(8, 9, '', 'c')]
    expect(told(moved(first, later)).map((move) => move.split(' ')[2])).toEqual(['a,b,c', 'a,c', 'a,c'])
  })

  it('tells rules apart that began in other stages', () => {
    const [early, late] = moved(
      [edit(0, 1, 'xy', 'a')],
      [edit(5, 6, 'xy', 'a')],
      [edit(0, 1, '', 'c'), edit(5, 6, '', 'c')],
    )
    expect([early?.stages, late?.stages]).toEqual([
      [1, 3],
      [2, 3],
    ])
  })

  it('shares one list of rules among moves of one rule', () => {
    const moves = moved([edit(0, 1, '', 'a'), edit(2, 3, '', 'b'), edit(4, 5, '', 'a'), edit(6, 7, '', 'a')])
    const [first, other, third, fourth] = moves
    expect(other?.rules).toEqual(['b'])
    expect(third?.rules).toBe(first?.rules)
    expect(fourth?.rules).toBe(first?.rules)
  })
})

describe('moves by the thousand', () => {
  /** Moves of a text in which every fourth character became another one, or two, or none. */
  const many = (count: number): Moves =>
    compose(
      [],
      Array.from({ length: count }, (_, nth) => edit(4 * nth, 4 * nth + 1, 'x'.repeat(nth % 3), `r${nth % 5}`)),
      1,
    )

  it('come with a few edits to what they come to one by one, wherever these are', () => {
    const spans = fc
      .uniqueArray(fc.nat({ max: 39_000 }), { maxLength: 12 })
      .map((places) => places.sort((a, b) => a - b))
      .chain((places) =>
        fc
          .tuple(
            ...places.map((start, nth) => fc.nat({ max: Math.min(40_000, (places[nth + 1] ?? start + 9000) - start) })),
          )
          .map((lengths) =>
            places.map((start, nth) =>
              edit(start, start + (lengths[nth] as number), 'y'.repeat(nth % 3), `s${nth % 2}`),
            ),
          ),
      )
    fc.assert(
      fc.property(fc.constantFrom(4097, 8192, 10_000), spans, spans, (count, edits, later) => {
        const packed = many(count)
        expect(packed).toBeInstanceOf(MoveList)
        const once = compose(packed, edits, 2)
        const plain = compose([...packed], edits, 2)
        expect(told(once)).toEqual(told(plain))
        expect(told(compose(once, later, 3))).toEqual(told(compose([...plain], later, 3)))
      }),
      { numRuns: 25 },
    )
  })

  it('are not read one by one where few edits meet them', () => {
    const moves = many(20_000) as MoveList
    const read = vi.spyOn(moves.packing, 'read')
    compose(moves, [edit(10, 11, '', 'a'), edit(30_000, 30_005, '', 'b'), edit(70_000, 70_001, '', 'c')], 2)
    expect(read.mock.calls.length).toBeLessThan(50)
  })

  it('are a plain list again once most are under one edit', () => {
    const folded = compose(many(5000), [edit(100, 15_000, '', 'a')], 2)
    expect(Array.isArray(folded)).toBe(true)
    expect(folded.length).toBeLessThan(2000)
  })
})
