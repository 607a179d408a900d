import { CharacterClass, classOf, foldCase } from '../characters/classes.js'
import type { Unit } from '../units/units.js'
import type { Scan } from './scan.js'

/** Surface features of a unit, in the order of their columns. */
export const SURFACE_FEATURES = [
  'width', // in code units; letters of scripts without spaces count 2.5
  'width-log',
  'words',
  'word-width',
  'capitalised', // the share of words that begin with a capital
  'digits', // the share of digits among the characters
  'commas',
  'stop', // it ends like a sentence
  'stops',
  'dots', // it ends with an ellipsis
  'colon', // it ends with a colon
  'quote', // it begins with a quotation mark
  'shouting', // it has capitals and no lowercase letters
  'date', // it contains a year or a clock time
  'bars',
  'copyright',
  'glued', // the share of words with a capital inside: `AthleteA`
  'addresses', // email and web addresses
  'marks', // the share of words that are signs
  'small', // it begins with a lowercase letter
  'bracket', // it begins with a bracket
  'question', // it ends with a question mark
  'prose', // it reads like a sentence
  'emoji',
  'pieces', // the number of pieces of its line
  'pieces-before',
  'pieces-after',
  'glued-before', // no space separates it from the piece before
  'glued-after',
] as const

export type SurfaceFeature = (typeof SURFACE_FEATURES)[number]
export const surfaceColumn = (feature: SurfaceFeature): number => SURFACE_FEATURES.indexOf(feature)

const WIDEST = 600
const MOST_WORDS = 200
const LONGEST_WORD = 30
const MOST_STOPS = 8
const MOST_PIECES = 40
const MOST_BESIDE = 5
/** The minimum width of a unit that reads like a sentence, and of one that also ends with a stop. */
const PROSE = 140
const PROSE_WITH_STOP = 40

/**
 * A subset of the stops in `characters/sentence-ends.ts`, because the trees were trained with it. With all of them, 1% of the
 * pages that came as lines would be cleaned differently. Retrain the model if you change this.
 */
const STOPS = /* @__PURE__ */ new Set([0x2e, 0x21, 0x3f, 0x2026, 0x3002, 0xff01, 0xff1f, 0x964, 0x6d4, 0x61f])
const CLOSERS = /* @__PURE__ */ new Set([0x22, 0x201d, 0x2019, 0xbb, 0x29, 0x5d, 0x300d, 0x27])
const OPENING_QUOTES = /* @__PURE__ */ new Set([0x22, 0x201c, 0x201e, 0xab, 0x300c, 0x2018, 0x27])
const ELLIPSIS = 0x2026
const FULL_STOP = 0x2e
const flag = (is: boolean): number => (is ? 1 : 0)

/**
 * Writes the surface features of a unit into `row`, from column `at` on, in the order of `SURFACE_FEATURES`, except
 * its position in its line.
 */
export function writeSurface(text: string, unit: Unit, scan: Scan, row: Float32Array, at: number): void {
  const length = unit.end - unit.start
  const width = length + 1.5 * scan.unspaced
  const words = Math.max(1, scan.words)
  const stop = endsSentence(text, unit)
  let column = at
  row[column++] = Math.min(width, WIDEST)
  row[column++] = Math.log1p(width)
  row[column++] = Math.min(scan.words, MOST_WORDS)
  row[column++] = Math.min(LONGEST_WORD, width / words)
  row[column++] = scan.capitalised / words
  row[column++] = scan.digits / Math.max(1, length)
  row[column++] = Math.min(MOST_STOPS, scan.commas)
  row[column++] = flag(stop)
  row[column++] = Math.min(MOST_STOPS, scan.stops)
  column = writeEdges(text, unit, scan, row, column)
  row[column++] = flag(width >= PROSE || (width >= PROSE_WITH_STOP && stop))
  row[column++] = Math.min(4, scan.emoji)
}

const PIECES = surfaceColumn('pieces')

/** Writes the last surface features: the position of the unit in its line. */
export function writePlaceInLine(text: string, unit: Unit, row: Float32Array, at: number): void {
  let column = at + PIECES
  row[column++] = unit.pieces > 1 ? Math.min(MOST_PIECES, unit.pieces) : 0
  row[column++] = Math.min(MOST_BESIDE, unit.piece)
  row[column++] = Math.min(MOST_BESIDE, unit.pieces - 1 - unit.piece)
  row[column++] = flag(unit.piece > 0 && !isBlank(text, unit.start - 1))
  row[column++] = flag(unit.piece < unit.pieces - 1 && !isBlank(text, unit.end))
}

/** Writes the features of the first and last characters, and some counts. Returns the next column. */
function writeEdges(text: string, { start, end }: Unit, scan: Scan, row: Float32Array, from: number): number {
  const words = Math.max(1, scan.words)
  const first = text.charCodeAt(start)
  const last = text.charCodeAt(end - 1)
  let column = from
  row[column++] = flag(last === ELLIPSIS || (last === FULL_STOP && text.charCodeAt(end - 2) === FULL_STOP))
  row[column++] = flag(last === 0x3a || last === 0xff1a)
  row[column++] = flag(OPENING_QUOTES.has(first))
  row[column++] = flag(scan.capitals > 0 && scan.smalls === 0)
  row[column++] = flag(scan.dates > 0)
  row[column++] = Math.min(5, scan.bars)
  row[column++] = flag(scan.copyrights > 0)
  row[column++] = scan.glued / words
  row[column++] = Math.min(3, scan.addresses)
  row[column++] = Math.min(10, scan.marks) / words
  row[column++] = flag(opensSmall(first))
  row[column++] = flag(first === 0x28 || first === 0x5b)
  row[column++] = flag(last === 0x3f)
  return column
}

const BLANK = /\s/
const isBlank = (text: string, at: number): boolean => BLANK.test(text.charAt(at))

/** Whether this is a lowercase letter of a script with capitals. */
const opensSmall = (first: number): boolean =>
  first < 0x530 && classOf(first) === CharacterClass.small && foldCase(first) === first

function endsSentence(text: string, { start, end }: Unit): boolean {
  const last = text.charCodeAt(end - 1)
  return STOPS.has(last) || (CLOSERS.has(last) && end - 2 >= start && STOPS.has(text.charCodeAt(end - 2)))
}
