import type { Span } from './edit.js'
import type { Move } from './move.js'

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
  const first = placeOf(moves, start, from, to)
  if (end <= start) return { start: first.start, end: first.start }
  return { start: first.start, end: placeOf(moves, end - 1, from, to).end }
}

/** Where one code unit is on the other side: a unit of its own, or all that a move made of it. */
function placeOf(moves: readonly Move[], at: number, from: Side, to: Side): Span {
  const next = firstEndingAfter(moves, at, from)
  const move = moves[next]
  if (move && move[from].start <= at) return move[to]
  const passed = moves[next - 1]
  const place = at + (passed ? passed[to].end - passed[from].end : 0)
  return { start: place, end: place + 1 }
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
