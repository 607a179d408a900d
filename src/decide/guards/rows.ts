import type { Line } from '../../match/known-lines.js'

/** A table has at least so many rows. A date between two bars above a story is not in one: `By Jo Ng | May 3, 2024 | 10:15` */
const FEWEST_ROWS = 3
/** Bars between cells, or nothing but numbers: `2024 1 2` */
const ROW = /\S \| \S|^[\p{N}.,%]+(?: +[\p{N}.,%]+)+$/u

/**
 * The lines that are rows of a table: line by line, with bars between their cells, or of numbers.
 *
 * `Day | Departs¶May 4, 2026 | 10:15¶May 5, 2026 | 11:30` → the three lines
 */
export function tableRowsIn(text: string, lines: readonly Line[]): ReadonlySet<number> {
  const rows = new Set<number>()
  let from = 0
  lines.forEach(({ start, end }, at) => {
    const isRow = ROW.test(text.slice(start, end))
    const isNext = isRow && at > from && start === (lines[at - 1] as Line).end + 1
    if (!isNext) from = isRow ? at : at + 1
    const length = at + 1 - from
    if (length === FEWEST_ROWS) for (let row = from; row < at; row++) rows.add(row)
    if (length >= FEWEST_ROWS) rows.add(at)
  })
  return rows
}
