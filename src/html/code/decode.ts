import { referenceAt } from '../../repair/entities.js'
import type { Piece } from './piece.js'

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
