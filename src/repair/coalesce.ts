import type { Edit } from '../edit/edit.js'

/** Adds an edit; one that goes on where the last one of the same rule ended becomes part of it. */
export function coalesce(edits: Edit[], start: number, end: number, insert: string, rule: string): void {
  const last = edits.at(-1)
  if (last && last.end === start && last.rule === rule) {
    edits[edits.length - 1] = { start: last.start, end, insert: last.insert + insert, rule }
  } else {
    edits.push({ start, end, insert, rule })
  }
}

/** Two lists of edits of one text, nowhere overlapping, as one; edits that touch join, under the name of the first. */
export function interleave(some: Edit[], others: Edit[]): Edit[] {
  if (others.length === 0) return some
  const edits: Edit[] = []
  let s = 0
  let o = 0
  while (s < some.length || o < others.length) {
    const one = some[s]
    const other = others[o]
    const first = other && !(one && one.start < other.start) ? other : (one as Edit)
    if (first === other) o++
    else s++
    const last = edits.at(-1)
    coalesce(edits, first.start, first.end, first.insert, last?.end === first.start ? last.rule : first.rule)
  }
  return edits
}
