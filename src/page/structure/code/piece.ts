import type { Span } from '../../../edit/edit.js'
import { referenceAt } from '../../../repair/entities.js'

/** A stretch of code: as it stands in the source, or `text` in its place. */
export interface Piece extends Span {
  readonly text?: string
}

/** What the pieces say. */
export const textOf = (html: string, pieces: readonly Piece[]): string =>
  pieces.map(({ start, end, text }) => text ?? html.slice(start, end)).join('')

/** The pieces without some spans of what they say; the spans are sorted, and count in its code units. */
export function without(pieces: readonly Piece[], spans: readonly Span[]): Piece[] {
  const left: Piece[] = []
  let at = 0
  let next = 0
  for (const piece of pieces) {
    const { start, end, text } = piece
    const length = text?.length ?? end - start
    let from = 0
    for (let span = spans[next]; span && span.start < at + length; span = spans[next]) {
      const until = Math.max(0, span.start - at)
      if (until > from) left.push(text === undefined ? { start: start + from, end: start + until } : piece)
      from = Math.min(length, span.end - at)
      if (span.end > at + length) break
      next++
    }
    if (from === 0) left.push(piece)
    else if (from < length && text === undefined) left.push({ start: start + from, end })
    at += length
  }
  return left
}

const CHANGED = /[&\r]/g

/**
 * A stretch of code with its references decoded, once, and its line ends as line feeds. All else stands as it is.
 *
 * `a &lt; b`, `&amp;lt;` → `a < b`, `&lt;`
 */
export function decodeCode(html: string, start: number, end: number, isRaw = false): Piece[] {
  const pieces: Piece[] = []
  let at = start
  const keepTo = (place: number) => {
    if (place > at) pieces.push({ start: at, end: place })
  }
  const text = html.slice(start, end) // a search in all of the page would be quadratic
  CHANGED.lastIndex = 0
  for (let found = CHANGED.exec(text); found; found = CHANGED.exec(text)) {
    const index = start + found.index
    if (html.charCodeAt(index) === RETURN) {
      keepTo(index)
      const isPair = html.charCodeAt(index + 1) === FEED && index + 1 < end
      if (!isPair) pieces.push({ start: index, end: index + 1, text: '\n' })
      at = index + 1
      continue
    }
    const reference = isRaw ? undefined : referenceAt(html, index)
    if (!reference || reference.end > end) continue
    keepTo(index)
    pieces.push({ start: index, end: reference.end, text: reference.value })
    at = reference.end
    CHANGED.lastIndex = at - start
  }
  keepTo(end)
  return pieces
}

const FEED = 10
const RETURN = 13
