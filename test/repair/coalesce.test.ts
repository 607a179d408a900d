import { describe, expect, it } from 'vitest'
import type { Edit } from '../../src/edit/edit.js'
import { EditList } from '../../src/edit/edit-list.js'
import { coalesce, interleave } from '../../src/repair/coalesce.js'

const edit = (start: number, end: number, insert = '', rule = 'one'): Edit => ({ start, end, insert, rule })

describe('an added edit', () => {
  const added = (...all: Edit[]) => {
    const edits = new EditList()
    for (const { start, end, insert, rule } of all) coalesce(edits, start, end, insert, rule)
    return [...edits]
  }

  it('extends the last edit of its rule that it touches', () => {
    expect(added(edit(0, 1, 'a'), edit(1, 3, 'b'))).toEqual([edit(0, 3, 'ab')])
  })

  it('stands alone after a gap, or after another rule', () => {
    expect(added(edit(0, 1), edit(2, 3))).toEqual([edit(0, 1), edit(2, 3)])
    expect(added(edit(0, 1), edit(1, 3, '', 'other'))).toEqual([edit(0, 1), edit(1, 3, '', 'other')])
  })
})

describe('two lists of edits', () => {
  const woven = (some: Edit[], others: Edit[]) => [...interleave(some, others)]

  it('are merged by place', () => {
    const [a, b, c, d] = [edit(0, 1), edit(2, 3), edit(4, 5), edit(6, 7)] as const
    for (const some of [[a, c], [b, d], [a, b], [c, d], [a], [b, c, d]]) {
      const others = [a, b, c, d].filter((one) => !some.includes(one))
      expect(woven(some, others)).toEqual([a, b, c, d])
    }
  })

  it('join where they touch, with the rule of the first', () => {
    expect(woven([edit(0, 2, 'x')], [edit(2, 3, 'y', 'other')])).toEqual([edit(0, 3, 'xy')])
    expect(woven([edit(2, 3, 'y')], [edit(0, 2, 'x', 'other')])).toEqual([edit(0, 3, 'xy', 'other')])
    expect(woven([edit(0, 1), edit(4, 5)], [edit(1, 4, '', 'other')])).toEqual([edit(0, 5)])
  })

  it('are the other list if one is empty', () => {
    const some = [edit(0, 1)]
    expect(interleave(some, [])).toBe(some)
    expect(woven([], some)).toEqual(some)
    expect(woven([], [])).toEqual([])
  })
})
