import { EditList, type Edits } from '../edit/edit-list.js'
import { itemAt, replaceLast } from '../edit/packed-list.js'

/** Adds an edit. If it touches the last edit and has the same rule, the two become one. */
export function coalesce(edits: EditList, start: number, end: number, insert: string, rule: string): void {
  const { last } = edits
  if (last && last.end === start && last.rule === rule) {
    replaceLast(edits, { start: last.start, end, insert: last.insert + insert, rule })
  } else {
    edits.push({ start, end, insert, rule })
  }
}

/** Merges two lists of disjoint edits of one text. Edits that touch become one, with the rule of the first. */
export function interleave(some: Edits, others: Edits): Edits {
  if (others.length === 0) return some
  const edits = new EditList()
  let s = 0
  let o = 0
  for (;;) {
    const one = itemAt(some, s)
    const other = itemAt(others, o)
    const first = other && !(one && one.start < other.start) ? other : one
    if (!first) return edits.items
    if (first === other) o++
    else s++
    const { last } = edits
    coalesce(edits, first.start, first.end, first.insert, last?.end === first.start ? last.rule : first.rule)
  }
}
