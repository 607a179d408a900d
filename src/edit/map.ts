import type { Span } from './edit.js'
import { firstWhere } from './first-where.js'
import type { Moves } from './move-list.js'

/**
 * The road between a source and a text, both ways, for positions in UTF-16 code units.
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

  /** Where each move starts and ends on either side, in pairs: many spans are looked up, and objects lie far apart. */
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
  // The moves before this one have pushed what stands between them.
  return at + edge + (next === 0 ? 0 : (to[next - 1] as number) - (from[next - 1] as number))
}

const firstEndingAfter = (places: Int32Array, at: number): number =>
  2 * firstWhere(places.length >> 1, (nth) => (places[2 * nth + 1] as number) > at)
