import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { compose } from '../../src/edit/compose.js'
import type { Edit } from '../../src/edit/edit.js'
import { MoveList, type Moves } from '../../src/edit/move-list.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('compose.txt', import.meta.url))

const edit = (start: number, end: number, insert: string, rule: string): Edit => ({ start, end, insert, rule })

/** `0-2:xy a | 5-6: b` → an edit of 0 to 2 that inserts `xy`, by the rule `a`, and one that takes 5 to 6 out, by `b` */
const editsOf = (list: string): Edit[] =>
  Array.from(list.matchAll(/(\d+)-(\d+):(\w*) (\w+)/g), ([, start, end, insert = '', rule = '']) =>
    edit(Number(start), Number(end), insert, rule),
  )

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

  it.each(cases('edits, list after list, and the moves that they come to'))('%s', (_, lists, moves) => {
    expect(told(moved(...lists.split(' ; ').map(editsOf)))).toEqual(moves.split(' | '))
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
})
