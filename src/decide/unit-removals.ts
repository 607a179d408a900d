import type { Edit } from '../edit/edit.js'
import { cut } from '../inline/cut.js'
import type { Line } from '../match/known-lines.js'
import type { Removal } from '../units/removal.js'

/** The edits of each line whose ending goes, by its index. */
export type Endings = ReadonlyMap<number, readonly Edit[]>

const NONE: Endings = /* @__PURE__ */ new Map()

/** The edits that take out units, and the endings of those that stay. `taken`: for each unit the address of what takes it. */
export function unitRemovals(
  text: string,
  lines: readonly Line[],
  taken: readonly (string | undefined)[],
  endings = NONE,
): Edit[] {
  if (endings.size === 0 && !taken.some(Boolean)) return []
  const edits = rowsOf(lines, taken, endings).flatMap((row) => cut(text, row))
  // The ending of a line that goes goes with it.
  const closing = [...endings].filter(([at]) => !taken[at]).flatMap(([, ofLine]) => ofLine)
  return [...edits, ...closing].sort((a, b) => a.start - b.start)
}

/** The lines that go, with their endings, grouped into rows of neighbours. */
function rowsOf(lines: readonly Line[], taken: readonly (string | undefined)[], endings: Endings): Removal[][] {
  const rows: Removal[][] = []
  lines.forEach(({ start, end }, at) => {
    const rule = taken[at]
    if (rule === undefined) return
    const line = { start, end: endings.get(at)?.at(-1)?.end ?? end, rule }
    if (taken[at - 1]) rows.at(-1)?.push(line)
    else rows.push([line])
  })
  return rows
}
