import { attributeNamed, attributeOf, nextSibling } from '../cursor.js'
import { Attribute } from '../read/attributes.js'
import { Flag, type Page } from '../read/columns.js'
import { tagOf } from '../read/tags.js'
import { endOfLook } from './look.js'
import { tagByRole } from './roles.js'

/** What a row of a table of data is beside its text. */
export interface RowPlace {
  readonly header?: true
  /** The columns of its cells that hold text, where they are not the first ones in a row. */
  readonly columns?: readonly number[]
}

/** No table of data has more rows or columns that are looked at. */
const MOST_ROWS = 20_000
const MOST_COLUMNS = 1000
/** A cell that says more is a part of the page. */
const LONGEST_CELL = 1500
const MOST_ELEMENTS = 200
const [TABLE, TR, TD, TH, THEAD, CAPTION, MATH, IMG] = /* @__PURE__ */ (
  ['table', 'tr', 'td', 'th', 'thead', 'caption', 'math', 'img'] as const
).map(tagOf) as [number, number, number, number, number, number, number, number]
/** What stands in no cell of data. */
const PARTS: ReadonlySet<number> = /* @__PURE__ */ new Set(
  'table pre h1 h2 h3 form article section header footer nav aside blockquote iframe'.split(' ').map(tagOf),
)
const LATEX = /\\|latex/

/**
 * The rows of a table of data and their places; `undefined` of a table for layout: of one column, or around parts of the page.
 *
 * `<table><tr><th>Day<th>Rain<tr><td>Monday<td>12 mm</table>` → the first row with `header`
 */
export function rowsOf(page: Page, table: number): ReadonlyMap<number, RowPlace> | undefined {
  const role = attributeOf(page, table, Attribute.role)
  if (role === 'presentation' || role === 'none') return undefined
  const rows: number[] = []
  let hasHeads = false
  for (let row = table + 1; row < (page.after[table] as number); row++) {
    const tag = tagByRole(page, row)
    if (tag === TR) rows.push(row)
    else if (tag === TH || tag === CAPTION) hasHeads = true
    else if (PARTS.has(tag) && ((page.flags[row] as number) & Flag.hidden) === 0) return undefined
    if (rows.length > MOST_ROWS) return undefined
  }
  const grid = new Grid(page)
  const places = new Map<number, RowPlace>()
  let wide = 0
  for (const row of rows) {
    const cells = cellsIn(page, row)
    if (!hasHeads && cells.some((cell) => lengthOf(page, cell) > LONGEST_CELL)) return undefined
    const columns = grid.place(cells)
    if (columns.length > 1) wide++
    const isHead =
      page.tag[page.parent[row] as number] === THEAD ||
      (columns.length > 0 && cells.every((cell) => tagByRole(page, cell) === TH))
    const isApart = columns.some((column, at) => column !== at)
    places.set(row, { ...(isHead && { header: true }), ...(isApart && { columns }) })
  }
  return wide > (hasHeads ? 0 : 1) ? places : undefined
}

/** Whether a tag is that of a cell of a table. */
export const isCell = (tag: number): boolean => tag === TD || tag === TH

/** Whether a tag is that of a table. */
export const isTable = (tag: number): boolean => tag === TABLE

function cellsIn(page: Page, row: number): number[] {
  const cells: number[] = []
  const first = row + 1 < (page.after[row] as number) ? row + 1 : -1
  for (let at = first; at >= 0; at = nextSibling(page, at)) if (isCell(tagByRole(page, at))) cells.push(at)
  return cells
}

const lengthOf = ({ lengthBefore, textFrom, textTo }: Page, row: number): number =>
  (lengthBefore[textTo[row] as number] as number) - (lengthBefore[textFrom[row] as number] as number)

/** Puts cells into columns, as far as those that span rows and columns leave room. */
class Grid {
  /** How many more rows a cell reaches into, by column. */
  private taken: number[] = []

  constructor(private readonly page: Page) {}

  /** The columns of the cells of the next row that hold something. */
  place(cells: readonly number[]): number[] {
    const { page } = this
    const columns: number[] = []
    const next = this.taken.map((rows) => Math.max(0, rows - 1))
    let column = 0
    for (const cell of cells) {
      while ((this.taken[column] ?? 0) > 0) column++
      if (column >= MOST_COLUMNS) break
      if (page.textFrom[cell] !== page.textTo[cell] || holdsFormula(page, cell)) columns.push(column)
      const wide = spanOf(attributeOf(page, cell, Attribute.colspan))
      const high = spanOf(attributeOf(page, cell, Attribute.rowspan))
      for (let at = column; at < column + wide; at++) next[at] = Math.max(next[at] ?? 0, high - 1)
      column += wide
    }
    this.taken = next
    return columns
  }
}

function spanOf(written: string | undefined): number {
  const span = Math.trunc(Number(written ?? 1))
  return span >= 1 && span <= MOST_COLUMNS ? span : 1
}

function holdsFormula(page: Page, cell: number): boolean {
  const end = endOfLook(page, cell, MOST_ELEMENTS)
  for (let row = cell + 1; row < end; row++) {
    const tag = page.tag[row] as number
    if (tag === MATH || (tag === IMG && LATEX.test(attributeNamed(page, row, 'alt') ?? ''))) return true
  }
  return false
}
