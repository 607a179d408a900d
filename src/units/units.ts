import type { Span } from '../edit/edit.js'
import { spansOfLines } from '../lines/lines.js'
import { joinFragments } from './fragments.js'
import { piecesOf } from './pieces.js'
import { joinWrapped } from './wrapped.js'

/**
 * A text block that is classified as a whole: a line, a paragraph wrapped over several lines, or a piece of a body without line
 * breaks.
 */
export interface Unit extends Span {
  /** Its index among the pieces of its line, from 0. */
  readonly piece: number
  /** The number of pieces of its line; 1 for a whole line. */
  readonly pieces: number
}

/**
 * A whole line as a unit. It lists its fields, because V8 gives each object of a spread and further fields a shape of its own, and
 * everything that reads objects of many shapes is slow.
 */
export const wholeLine = ({ start, end }: Span): Unit => ({ start, end, piece: 0, pieces: 1 })

/** The paragraphs of a text: its lines, with those joined that were hard-wrapped or cut at elements. Blank lines are left out. */
export function paragraphsOf(text: string): readonly Span[] {
  const lines = spansOfLines(text)
  const paragraphs = joinWrapped(text, lines)
  return paragraphs === lines ? joinFragments(text, lines) : paragraphs
}

/**
 * The text blocks of a text, in order: paragraphs, and the pieces of paragraphs too wide to be one block. Every stage that
 * decides about blocks uses this segmentation. Runs in linear time.
 */
export function unitsOf(text: string): Unit[] {
  const units: Unit[] = []
  for (const paragraph of paragraphsOf(text)) for (const unit of unitsOfLine(text, paragraph)) units.push(unit)
  return units
}

/** The text blocks of one line: the line, or its pieces. */
export function unitsOfLine(text: string, line: Span): Unit[] {
  const pieces = piecesOf(text, line)
  return pieces.map(({ start, end }, piece) => ({ start, end, piece, pieces: pieces.length }))
}

/** A text and the units it is segmented into. */
export interface ReadUnits {
  readonly text: string
  readonly units: readonly Unit[]
}

const NOWHERE = -1

/**
 * For each unit, the index of an equal unit in the text before a cut, or −1. Lets callers reuse what depends on a unit alone.
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
