import type { Span } from '../../edit/edit.js'

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
