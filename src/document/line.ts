import type { BlockDetails, FootnoteMark, LinkMark, StyleMark } from '../document.js'

/** Marks within a line. `start` and `end` are positions in the line. */
export type LineMark = LinkMark | StyleMark | FootnoteMark

/** A line of text with its marks. */
export interface Line {
  readonly text: string
  readonly marks: readonly LineMark[]
  /** The fields of its block besides the kind. */
  readonly details?: BlockDetails
}
