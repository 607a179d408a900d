import type { Document, Element } from '../parse/node.js'
import { type Footnotes, footnotesOf } from './footnotes.js'
import { type RowPlace, rowsOf } from './tables.js'

/** What the tree of a page tells of its structure, once for all walks over it. */
export interface Structure {
  readonly footnotes: Footnotes
  /** The place of a row of a table of data. */
  rowOf(row: Element, table: Element): RowPlace | undefined
  /** Whether a table is one of data. */
  isData(table: Element): boolean
}

const known = new WeakMap<Document, Structure>()

export function structureOf(root: Document, html: string): Structure {
  let structure = known.get(root)
  if (!structure) {
    structure = read(root, html)
    known.set(root, structure)
  }
  return structure
}

function read(root: Document, html: string): Structure {
  const tables = new Map<Element, ReadonlyMap<Element, RowPlace> | undefined>()
  const rows = (table: Element) => {
    if (!tables.has(table)) tables.set(table, rowsOf(table))
    return tables.get(table)
  }
  let footnotes: Footnotes | undefined
  return {
    get footnotes() {
      footnotes ??= footnotesOf(root, html)
      return footnotes
    },
    rowOf: (row, table) => rows(table)?.get(row),
    isData: (table) => rows(table) !== undefined,
  }
}
