import type { Span } from './edit.js'
import { firstWhere } from './first-where.js'
import type { Moves } from './move-list.js'

/**
 * Maps positions between a source and a text in both directions, in UTF-16 code units. Unchanged text maps to itself. A
 * part of a change maps to the whole replacement.
 */
export class OffsetMap {
  private flat: { readonly source: Int32Array; readonly text: Int32Array } | undefined = undefined

  constructor(private readonly moves: Moves) {}

  /** The smallest span of the text with everything that is left of a span of the source. */
  toText(span: Span): Span {
    const { source, text } = this.places
    return across(source, text, span)
  }

  /** The smallest span of the source from which a span of the text was made. */
  toSource(span: Span): Span {
    const { source, text } = this.places
    return across(text, source, span)
  }

  /** The start and end of each move on both sides, in flat arrays, which make repeated lookups faster than objects. */
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

/** From the position of the first code unit to that of the last one. An empty span stays empty. */
function across(from: Int32Array, to: Int32Array, { start, end }: Span): Span {
  const first = placeOf(from, to, start, 0)
  return { start: first, end: end <= start ? first : placeOf(from, to, end - 1, 1) }
}

/**
 * Where one code unit starts (`edge` 0) or ends (1) on the other side: as a unit of its own, or as the whole replacement
 * of its move.
 */
function placeOf(from: Int32Array, to: Int32Array, at: number, edge: 0 | 1): number {
  const next = firstEndingAfter(from, at)
  if (next < from.length && (from[next] as number) <= at) return to[next + edge] as number
  // Between moves, text is only shifted by the preceding move.
  return at + edge + (next === 0 ? 0 : (to[next - 1] as number) - (from[next - 1] as number))
}

const firstEndingAfter = (places: Int32Array, at: number): number =>
  2 * firstWhere(places.length >> 1, (nth) => (places[2 * nth + 1] as number) > at)
