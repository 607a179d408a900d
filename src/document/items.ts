import type { Block, BlockDetails } from '../document.js'
import type { Line } from './line.js'

/** An item of a list in its place. */
export interface Item {
  readonly line: Line
  readonly ordered: boolean
  /** From 1, and never more than one deeper than the item before. */
  readonly depth: number
  /** Whether a blank line is between it and the item before. */
  readonly parted: boolean
  /** Whether the list that is in no other, and that it is in, is numbered. */
  readonly top: boolean
  /** Whether it is the first of a list that is in no other. */
  readonly begins: boolean
}

/** Deeper lists are written as deep as that: Markdown indents each line by all that it is in. */
const DEEPEST = 9

/** A block as an item of the list that `before` is in, or of one of its own. */
export function itemOf(block: Block, line: Line, before: Item | undefined, isParted: boolean): Item {
  const { ordered = false, depth = 1 }: BlockDetails = block
  const here = Math.max(1, Math.min(Math.trunc(depth) || 1, (before?.depth ?? 0) + 1, DEEPEST))
  const top = here > 1 && before ? before.top : ordered
  const begins = before?.top !== top
  return { line, ordered, depth: here, parted: isParted && !begins, top, begins }
}
