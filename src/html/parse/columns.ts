/** What a row is, if it is no element: those have the number of their name. Of stray markup it is less by its rule. */
export const Kind = { text: -1, comment: -2, instruction: -3, section: -4, document: -5, stray: -6 } as const

/** What is known of an element. */
export const Flag = { closed: 1, selfClosed: 2, foreign: 4 } as const

/** The columns of a tree, a row for each node, in source order: an element comes before what stands in it. */
export interface Columns {
  readonly kinds: Int32Array
  readonly parents: Int32Array
  /** The row behind all that stands in a node. */
  readonly after: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** The first attribute of an element, or else of the next one. */
  readonly attributes: Int32Array
  /** Bits of `Flag`; of stray markup its gap. */
  readonly flags: Uint8Array
  /** Tags past the budget of elements, which have no rows: where each begins, where it ends, and the gap it leaves. */
  readonly holes: Int32Array
  /** Of each attribute the number of its name, and where its value begins and ends. */
  readonly attributeNames: Int32Array
  readonly valueStarts: Int32Array
  readonly valueEnds: Int32Array
}
