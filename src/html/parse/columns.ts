/** The kind of a row that is not an element: an element has the number of its name. Stray markup subtracts the number of its rule. */
export const Kind = { text: -1, comment: -2, instruction: -3, section: -4, document: -5, stray: -6 } as const

/** Flags of an element. */
export const Flag = { closed: 1, selfClosed: 2, foreign: 4 } as const

/** The columns of a tree: one row per node, in source order, each element before its content. */
export interface Columns {
  readonly kinds: Int32Array
  readonly parents: Int32Array
  /** The row after the last descendant of a node. */
  readonly after: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** The first attribute of an element; for other rows, that of the next element. */
  readonly attributes: Int32Array
  /** Bits of `Flag`; for stray markup, its gap. */
  readonly flags: Uint8Array
  /** Tags past the element budget, which have no rows: start, end, and gap of each. */
  readonly holes: Int32Array
  /** For each attribute, the number of its name and the span of its value. */
  readonly attributeNames: Int32Array
  readonly valueStarts: Int32Array
  readonly valueEnds: Int32Array
}
