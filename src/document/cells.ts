import type { BlockDetails } from '../document.js'
import type { Line, LineMark } from './line.js'

const BAR = ' | '
const ESCAPED = /\\\|/g
const EMPTY: Line = { text: '', marks: [] }
const MOST_COLUMNS = 1000

/** The cells of a table row in a document, in their columns: `Mon | 3\|4 mm` → `Mon`, `3|4 mm` */
export function cellsOf({ text, marks, details = {} }: Line): Line[] {
  let from = 0
  const cells = text.split(BAR).map((cell) => {
    const [start, end] = [from, from + cell.length]
    from = end + BAR.length
    return unescaped({ text: cell, marks: marksWithin(marks, start, end) })
  })
  const { columns } = details as BlockDetails
  if (!isOrder(columns) || columns.length !== cells.length) return cells
  const placed = Array.from({ length: (columns.at(-1) as number) + 1 }, () => EMPTY)
  columns.forEach((column, at) => {
    placed[column] = cells[at] as Line
  })
  return placed
}

/** Whether a value is a valid list of columns, for documents of any origin. */
function isOrder(columns: unknown): columns is readonly number[] {
  return (
    Array.isArray(columns) &&
    columns.length > 0 &&
    columns.every(
      (column, at) =>
        Number.isInteger(column) && column >= 0 && column < MOST_COLUMNS && (at === 0 || column > columns[at - 1]),
    )
  )
}

function marksWithin(marks: readonly LineMark[], from: number, to: number): readonly LineMark[] {
  if (marks.length === 0) return marks
  return marks.flatMap((mark) => {
    const [start, end] = [Math.max(mark.start, from) - from, Math.min(mark.end, to) - from]
    return end > start ? [{ ...mark, start, end }] : []
  })
}

/** A cell without the escapes of its bars. */
function unescaped({ text, marks }: Line): Line {
  if (!text.includes('\\|')) return { text, marks }
  const signs = Array.from(text.matchAll(ESCAPED), ({ index }) => index)
  const moved = (place: number) => place - signs.filter((sign) => sign < place).length
  return {
    text: text.replace(ESCAPED, '|'),
    marks: marks.flatMap((mark) => {
      const [start, end] = [moved(mark.start), moved(mark.end)]
      return end > start ? [{ ...mark, start, end }] : []
    }),
  }
}

/** Whether a row is a header row. */
export const isHead = ({ details }: Line): boolean => (details as BlockDetails | undefined)?.header === true
