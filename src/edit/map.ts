import type { Move } from './compose.js'
import type { Span } from './edit.js'

type Side = 'before' | 'after'

/**
 * The road between a source and a text, both ways, for positions in UTF-16 code units.
 * Text that no stage touched maps to itself; a part of a change maps to the whole of what it became.
 */
export class OffsetMap {
  constructor(private readonly moves: readonly Move[]) {}

  /** Where a span of the source went: the smallest span of the text that holds all that is left of it. */
  toText(span: Span): Span {
    return across(this.moves, span, 'before', 'after')
  }

  /** Where a span of the text came from: the smallest span of the source that holds all it was made of. */
  toSource(span: Span): Span {
    return across(this.moves, span, 'after', 'before')
  }
}

/** From the first unit’s place to the last one’s; an empty span stays empty. */
function across(moves: readonly Move[], { start, end }: Span, from: Side, to: Side): Span {
  const first = startOf(moves, start, from, to)
  return { start: first, end: end <= start ? first : endOf(moves, end - 1, from, to) }
}

/** Where one code unit begins on the other side: there it is a unit of its own, or all that a move made of it. */
function startOf(moves: readonly Move[], at: number, from: Side, to: Side): number {
  const next = firstEndingAfter(moves, at, from)
  const move = moves[next]
  return move && move[from].start <= at ? move[to].start : at + shiftBehind(moves, next, from, to)
}

function endOf(moves: readonly Move[], at: number, from: Side, to: Side): number {
  const next = firstEndingAfter(moves, at, from)
  const move = moves[next]
  return move && move[from].start <= at ? move[to].end : at + 1 + shiftBehind(moves, next, from, to)
}

/** How far the moves before this one have pushed what stands between them. */
function shiftBehind(moves: readonly Move[], next: number, from: Side, to: Side): number {
  const passed = moves[next - 1]
  return passed ? passed[to].end - passed[from].end : 0
}

function firstEndingAfter(moves: readonly Move[], at: number, side: Side): number {
  let low = 0
  let high = moves.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((moves[middle] as Move)[side].end > at) high = middle
    else low = middle + 1
  }
  return low
}
