import type { BlockDetails, FootnoteMark, LinkMark, StyleMark } from '../document.js'

/** What sets a stretch of a line apart; `start` and `end` are its place in the line. */
export type LineMark = LinkMark | StyleMark | FootnoteMark

/** A line of text with what is set apart in it. */
export interface Line {
  readonly text: string
  readonly marks: readonly LineMark[]
  /** What its block says of it beside its kind. */
  readonly details?: BlockDetails
}
