import type { BlockKind, BreakMark, EmbedMark, ImageMark } from '../document.js'
import type { Line } from './line.js'

/** Consecutive blocks of one kind: the items of a list, the rows of a table, the lines of a quote. */
export interface Run {
  readonly kind: BlockKind
  /** For a heading: from 1 to 6. */
  readonly level: number
  /** Its lines, in groups without blank lines. */
  readonly stanzas: readonly (readonly Line[])[]
  /** The same lines as items, for a list. */
  readonly items: readonly Item[]
  /** For code: its language. */
  readonly language?: string | undefined
  /** The contents of a quote with more than paragraphs. */
  readonly parts?: readonly Part[]
}

/** Marks between blocks. */
export type Standing = ImageMark | EmbedMark | BreakMark
export type Part = Run | Standing

/** A list item in its position, a further line of one, or a block of another kind within one. */
export interface Item {
  readonly line: Line
  readonly ordered: boolean
  /** Its number, if its list is numbered and shows it. */
  readonly number: number | undefined
  /** The number of the last item of the outermost list. */
  readonly reached: number | undefined
  /** The number before that one. */
  readonly from: number | undefined
  /** Whether its box is checked, if it has one. */
  readonly checked: boolean | undefined
  /** From 1, and at most one more than that of the preceding item. */
  readonly depth: number
  /** Whether a blank line separates it from the preceding item. */
  readonly parted: boolean
  /** Whether its outermost list is numbered. */
  readonly top: boolean
  /** Whether it is the first item of an outermost list. */
  readonly begins: boolean
  /** Whether it continues the preceding item. */
  readonly continues: boolean
  /** Its content if it is not a line: code or a table in the preceding item. */
  readonly inner?: Run
}
