import { lineIn } from '../parse/look.js'
import { type AnyNode, type Element, isElement } from '../parse/node.js'
import { visit } from '../parse/visit.js'
import { nameOf } from './aria.js'

const LATEX = /\\|latex/

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
/** What stands in no cell of data. */
const PARTS: ReadonlySet<string> = new Set(
  'table pre h1 h2 h3 form article section header footer nav aside blockquote iframe'.split(' '),
)

/** The rows of a table of data and their places; none of a table for layout: of one column, or around parts of the page. */
export function rowsOf(table: Element): ReadonlyMap<Element, RowPlace> | undefined {
  const role = table.get('role')
  if (role === 'presentation' || role === 'none') return undefined
  const rows: Element[] = []
  const heads = new Set<Element>()
  let hasHeads = false
  let isLayout = false
  visit(table, {
    enter(node) {
      if (!isElement(node)) return false
      const name = nameOf(node)
      if (name === 'tr') rows.push(node)
      else if (name === 'th' || name === 'caption') hasHeads = true
      else if (PARTS.has(name)) isLayout = true
      if (name === 'tr' && node.parent && isElement(node.parent) && node.parent.name === 'thead') heads.add(node)
      return true
    },
    endsAt: () => isLayout || rows.length > MOST_ROWS,
  })
  if (isLayout || rows.length > MOST_ROWS) return undefined
  const grid = new Grid()
  const places = new Map<Element, RowPlace>()
  let wide = 0
  for (const row of rows) {
    const cells = cellsIn(row)
    if (!hasHeads && cells.some((cell) => lineIn(cell, LONGEST_CELL).length > LONGEST_CELL)) return undefined
    const columns = grid.place(cells)
    if (columns.length > 1) wide++
    const isHead = heads.has(row) || (columns.length > 0 && cells.every((cell) => nameOf(cell) === 'th'))
    const isApart = columns.some((column, at) => column !== at)
    places.set(row, { ...(isHead && { header: true }), ...(isApart && { columns }) })
  }
  return wide > (hasHeads ? 0 : 1) ? places : undefined
}

function cellsIn({ first }: Element): Element[] {
  const cells: Element[] = []
  for (let node: AnyNode | null = first; node; node = node.next) {
    const name = isElement(node) ? nameOf(node) : ''
    if (name === 'td' || name === 'th') cells.push(node as Element)
  }
  return cells
}

/** Puts cells into columns, as far as those that span rows and columns leave room. */
class Grid {
  /** How many more rows a cell reaches into, by column. */
  private taken: number[] = []

  /** The columns of the cells of the next row that hold something. */
  place(cells: readonly Element[]): number[] {
    const columns: number[] = []
    const next = this.taken.map((rows) => Math.max(0, rows - 1))
    let column = 0
    for (const cell of cells) {
      while ((this.taken[column] ?? 0) > 0) column++
      if (column >= MOST_COLUMNS) break
      if (holdsText(cell)) columns.push(column)
      const [wide, high] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')]
      for (let at = column; at < column + wide; at++) next[at] = Math.max(next[at] ?? 0, high - 1)
      column += wide
    }
    this.taken = next
    return columns
  }
}

function spanOf({ attribs }: Element, name: string): number {
  const span = Math.trunc(Number(attribs[name] ?? 1))
  return span >= 1 && span <= MOST_COLUMNS ? span : 1
}

function holdsText(cell: Element): boolean {
  if (lineIn(cell, 1) !== '') return true
  let holds = false
  visit(cell, {
    enter(node) {
      if (isElement(node) && (node.name === 'math' || (node.name === 'img' && LATEX.test(node.get('alt') ?? ''))))
        holds = true
      return true
    },
    endsAt: () => holds,
  })
  return holds
}
