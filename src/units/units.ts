import type { Span } from '../edit/edit.js'
import { spansOfLines } from './lines.js'
import { piecesOf } from './pieces.js'
import type { Unit } from './unit.js'
import { joinWrapped } from './wrapped.js'

/** The paragraphs of a text: its lines, and those that were wrapped at a column joined. Blank lines are left out. */
export const paragraphsOf = (text: string): readonly Span[] => joinWrapped(text, spansOfLines(text))

/**
 * The units of a text, in order, the one segmentation of it: paragraphs, and the pieces of those too wide to be one thing.
 * Takes time in proportion to the text.
 */
export function unitsOf(text: string): Unit[] {
  const units: Unit[] = []
  for (const paragraph of paragraphsOf(text)) {
    const pieces = piecesOf(text, paragraph)
    for (let piece = 0; piece < pieces.length; piece++) {
      const { start, end } = pieces[piece] as Span
      units.push({ start, end, piece, pieces: pieces.length })
    }
  }
  return units
}
