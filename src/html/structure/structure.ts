import type { Document, Element } from '../parse/node.js'
import { type Footnotes, footnotesOf } from './footnotes/footnotes.js'
import { type RowPlace, rowsOf } from './tables.js'

/**
 * What the tree of a page tells of its structure, each part read when it is first asked for. A class, since a getter in a literal
 * gives each object a shape of its own, and by that shape the tree outlives its page.
 */
export class Structure {
  private found: Footnotes | undefined = undefined
  private readonly tables = new Map<Element, ReadonlyMap<Element, RowPlace> | undefined>()

  constructor(private readonly root: Document) {}

  get footnotes(): Footnotes {
    this.found ??= footnotesOf(this.root)
    return this.found
  }

  /** The place of a row of a table of data. */
  rowOf(row: Element, table: Element): RowPlace | undefined {
    return this.rowsIn(table)?.get(row)
  }

  /** Whether a table is one of data. */
  isData(table: Element): boolean {
    return this.rowsIn(table) !== undefined
  }

  private rowsIn(table: Element): ReadonlyMap<Element, RowPlace> | undefined {
    if (!this.tables.has(table)) this.tables.set(table, rowsOf(table))
    return this.tables.get(table)
  }
}
