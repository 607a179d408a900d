import type { BlockKind, BreakMark, EmbedMark, ImageMark } from '../document.js'
import type { Line } from './line.js'

/** Blocks of one kind in a row: the items of a list, the rows of a table, what one quote says. */
export interface Run {
  readonly kind: BlockKind
  /** Of a heading: from 1 to 6. */
  readonly level: number
  /** Its lines, those together that no blank line parts. */
  readonly stanzas: readonly (readonly Line[])[]
  /** The same lines as items, if it is a list. */
  readonly items: readonly Item[]
  /** Of code: its language. */
  readonly language?: string | undefined
  /** What is in it, if it is a quote with more than paragraphs in it. */
  readonly parts?: readonly Part[]
}

/** What stands between blocks. */
export type Standing = ImageMark | EmbedMark | BreakMark
export type Part = Run | Standing

/** An item of a list in its place, a further line of one, or a block of another kind in one. */
export interface Item {
  readonly line: Line
  readonly ordered: boolean
  /** Its number, of a numbered list that says it. */
  readonly number: number | undefined
  /** The number of the last item of the list that is in no other. */
  readonly reached: number | undefined
  /** The number before that one. */
  readonly from: number | undefined
  /** Whether its box is checked, if it has one. */
  readonly checked: boolean | undefined
  /** From 1, and never more than one deeper than the item before. */
  readonly depth: number
  /** Whether a blank line is between it and the item before. */
  readonly parted: boolean
  /** Whether the list that is in no other, and that it is in, is numbered. */
  readonly top: boolean
  /** Whether it is the first of a list that is in no other. */
  readonly begins: boolean
  /** Whether it belongs to the item before. */
  readonly continues: boolean
  /** What it is, if it is no line: code or a table in the item before. */
  readonly inner?: Run
}
