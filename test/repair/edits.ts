import { type Change, replay, undo } from '../../src/edit/change.js'
import { apply, type Edit } from '../../src/edit/edit.js'

/** The changes of edits that were made in one round. */
const changesOf = (text: string, edits: Iterable<Edit>): Change[] =>
  Array.from(edits, ({ start, end, insert, rule }) => ({
    start,
    end,
    before: text.slice(start, end),
    after: insert,
    rules: [rule],
  }))

/** The text that edits lead to, by applying them; by replaying their changes; and the source, by undoing these. */
export function thereAndBack(text: string, edits: Iterable<Edit>) {
  const changes = changesOf(text, edits)
  const applied = apply(text, [...edits])
  return { applied, replayed: replay(text, changes), undone: undo(applied, changes) }
}
