import type { Span } from './edit.js'
import { firstWhere } from './first-where.js'
import type { Moves } from './move-list.js'

/**
 * Maps positions between a source and a text, both ways, in UTF-16 code units.
 * Text that no stage touched maps to itself; a part of a change maps to the whole of what it became.
 */
export class OffsetMap {
  private flat: { readonly source: Int32Array; readonly text: Int32Array } | undefined

  constructor(private readonly moves: Moves) {}

  /** Where a span of the source went: the smallest span of the text that holds all that is left of it. */
  toText(span: Span): Span {
    const { source, text } = this.places
    return across(source, text, span)
  }

  /** Where a span of the text came from: the smallest span of the source that holds all it was made of. */
  toSource(span: Span): Span {
    const { source, text } = this.places
    return across(text, source, span)
  }

  /** The start and end of each move on either side, in flat arrays, in which many look-ups are faster than in objects. */
  private get places() {
    if (this.flat) return this.flat
    const source = new Int32Array(2 * this.moves.length)
    const text = new Int32Array(2 * this.moves.length)
    let at = 0
    for (const { before, after } of this.moves) {
      source[at] = before.start
      text[at++] = after.start
      source[at] = before.end
      text[at++] = after.end
    }
    this.flat = { source, text }
    return this.flat
  }
}

/** From the first unit’s place to the last one’s; an empty span stays empty. */
function across(from: Int32Array, to: Int32Array, { start, end }: Span): Span {
  const first = placeOf(from, to, start, 0)
  return { start: first, end: end <= start ? first : placeOf(from, to, end - 1, 1) }
}

/**
 * Where one code unit starts (`edge` 0) or ends (1) on the other side: there it is a unit of its own, or all that a move
 * made of it.
 */
function placeOf(from: Int32Array, to: Int32Array, at: number, edge: 0 | 1): number {
  const next = firstEndingAfter(from, at)
  if (next < from.length && (from[next] as number) <= at) return to[next + edge] as number
  // Between moves, text is only shifted, as far as the move before it ends later or earlier on the other side.
  return at + edge + (next === 0 ? 0 : (to[next - 1] as number) - (from[next - 1] as number))
}

const firstEndingAfter = (places: Int32Array, at: number): number =>
  2 * firstWhere(places.length >> 1, (nth) => (places[2 * nth + 1] as number) > at)
