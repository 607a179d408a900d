import { rememberLast } from '../characters/remember-last.js'
import type { Span } from '../edit/edit.js'
import { piecesOf } from './pieces.js'
import { joinWrapped } from './wrapped.js'

/**
 * What is judged as one: a line, a paragraph that was wrapped over several lines, or a piece of a body that came in
 * one line.
 */
export interface Unit extends Span {
  /** Its place among the pieces of its line, from 0. */
  readonly piece: number
  /** How many pieces its line was cut into; 1 for a whole line. */
  readonly pieces: number
}

/** Where the lines of a text begin and end, blank ones left out. */
export const spansOfLines: (text: string) => readonly Span[] = /* @__PURE__ */ rememberLast((text) => {
  const spans: Span[] = []
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    if (end > start) spans.push({ start, end })
    start = end + 1
  }
  return spans
})

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

/** The units that a text was read into. */
export interface ReadUnits {
  readonly text: string
  readonly units: readonly Unit[]
}

const NOWHERE = -1

/**
 * For each unit the index of an equal one among the units of the text before something was cut from it, or −1: what is known
 * of a unit by itself need not be found out again.
 *
 * before `Share`, `The end.`; now `The end.`, `Menu` → 1, −1
 */
export function sameUnits(before: ReadUnits, { text, units }: ReadUnits): Int32Array {
  const places = new Map<string, number>()
  before.units.forEach(({ start, end }, at) => {
    places.set(before.text.slice(start, end), at)
  })
  return Int32Array.from(units, ({ start, end }) => places.get(text.slice(start, end)) ?? NOWHERE)
}
