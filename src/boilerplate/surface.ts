import { GAP_MASK, JOINED, KIND_MASK, type LexedText, TokenKind } from '../lex/lexed-text.js'
import { entryOf, SignTrait, UnitClass } from '../lex/unit-table.js'
import { endsSentence, hasGap, isLowercase, isStop, unitAt } from './tokens.js'
import type { Units } from './units.js'

/** Surface features of a unit, in the order of their columns. */
export const SURFACE = [
  'width', // in code units; letters of scripts without spaces count 2.5
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
  'open', // it ends with a comma, a colon or a semicolon, so that a sentence goes on
  'says', // it has a letter or a digit
] as const

export type SurfaceFeature = (typeof SURFACE)[number]
export const surfaceColumn = (feature: SurfaceFeature): number => SURFACE.indexOf(feature)
/** The length of a row of `Surface`. */
export const SURFACE_WIDTH = SURFACE.length

const WIDEST = 600
const MOST_WORDS = 200
const LONGEST_WORD = 30
const MOST_STOPS = 8
const MOST_PIECES = 40
const MOST_BESIDE = 5
/** The minimum width of a unit that reads like a sentence, and of one that also ends with a stop. */
const PROSE = 140
const PROSE_WITH_STOP = 40

const signs = (text: string): ReadonlySet<number> => new Set(Array.from(text, (one) => one.charCodeAt(0)))
const COMMAS = /* @__PURE__ */ signs(',;،؛、，；')
const OPENING_QUOTES = /* @__PURE__ */ signs('"“„«「‘\'')
const OPEN_ENDS = /* @__PURE__ */ signs(',;:،؛：、，；')
const [BAR, COPYRIGHT, AT, SLASH, COLON, DOT, ELLIPSIS] = [0x7c, 0xa9, 0x40, 0x2f, 0x3a, 0x2e, 0x2026]
const WIDE_COLON = 0xff1a
const YEAR_WIDTH = 4

const flag = (is: boolean): number => (is ? 1 : 0)

/** Counts of the tokens of one unit; shared by all, because they hold data only while a unit is read. */
const count = {
  words: 0,
  capitalised: 0,
  glued: 0,
  upper: 0,
  lower: 0,
  digits: 0,
  unspaced: 0,
  marks: 0,
  commas: 0,
  stops: 0,
  bars: 0,
  copyrights: 0,
  addresses: 0,
  emoji: 0,
  dates: 0,
}

/** Writes the surface features of a unit into `rows`, from index `at` on. */
export function writeSurface(lexed: LexedText, units: Units, unit: number, rows: Float32Array, at: number): void {
  const [first, end] = [units.firstTokens[unit] as number, units.endTokens[unit] as number]
  const [from, to] = [units.starts[unit] as number, units.ends[unit] as number]
  countTokens(lexed, first, end)
  const length = to - from
  const width = length + 1.5 * count.unspaced
  const words = Math.max(1, count.words)
  const isStopped = endsSentence(lexed, first, end)
  const opening = lexed.units[from] as number
  const last = lexed.units[to - 1] as number
  let column = at
  rows[column++] = Math.min(width, WIDEST)
  rows[column++] = Math.min(count.words, MOST_WORDS)
  rows[column++] = Math.min(LONGEST_WORD, width / words)
  rows[column++] = count.capitalised / words
  rows[column++] = count.digits / Math.max(1, length)
  rows[column++] = Math.min(MOST_STOPS, count.commas)
  rows[column++] = flag(isStopped)
  rows[column++] = Math.min(MOST_STOPS, count.stops)
  rows[column++] = flag(last === ELLIPSIS || (last === DOT && lexed.units[to - 2] === DOT))
  rows[column++] = flag(last === COLON || last === WIDE_COLON)
  rows[column++] = flag(OPENING_QUOTES.has(opening))
  rows[column++] = flag(count.upper > 0 && count.lower === 0)
  rows[column++] = flag(count.dates > 0)
  rows[column++] = Math.min(5, count.bars)
  rows[column++] = flag(count.copyrights > 0)
  rows[column++] = count.glued / words
  rows[column++] = Math.min(3, count.addresses)
  rows[column++] = Math.min(10, count.marks) / words
  rows[column++] = flag(isLowercase(opening))
  rows[column++] = flag(opening === 0x28 || opening === 0x5b)
  rows[column++] = flag(last === 0x3f)
  rows[column++] = flag(width >= PROSE || (width >= PROSE_WITH_STOP && isStopped))
  rows[column++] = Math.min(4, count.emoji)
  const [piece, pieces] = [units.pieces[unit] as number, units.pieceCounts[unit] as number]
  rows[column++] = pieces > 1 ? Math.min(MOST_PIECES, pieces) : 0
  rows[column++] = Math.min(MOST_BESIDE, piece)
  rows[column++] = Math.min(MOST_BESIDE, pieces - 1 - piece)
  rows[column++] = flag(piece > 0 && units.ends[unit - 1] === from)
  rows[column++] = flag(piece < pieces - 1 && units.starts[unit + 1] === to)
  rows[column++] = flag(OPEN_ENDS.has(last))
  rows[column] = flag(count.words > 0)
}

function countTokens(lexed: LexedText, first: number, end: number): void {
  const { kinds, starts, ends, capitals } = lexed
  count.words = count.capitalised = count.glued = count.upper = count.lower = count.digits = count.unspaced = 0
  count.marks =
    count.commas =
    count.stops =
    count.bars =
    count.copyrights =
    count.addresses =
    count.emoji =
    count.dates =
      0
  let isJoined = false
  for (let token = first; token < end; token++) {
    const kind = (kinds[token] as number) & KIND_MASK
    const width = (ends[token] as number) - (starts[token] as number)
    if (kind === TokenKind.small || kind === TokenKind.capital) {
      const upper = capitals[token] as number
      count.words++
      count.upper += upper
      count.lower += width - upper
      if (kind === TokenKind.capital) count.capitalised++
      if (upper > (kind === TokenKind.capital ? 1 : 0) && upper < width) count.glued++
    } else if (kind === TokenKind.number) {
      count.words++
      count.digits += width
      if (isDate(lexed, token, end, width)) count.dates++
    } else if (kind === TokenKind.letter) {
      if (!isJoined) count.words++
      if (isUnspaced(unitAt(lexed, token))) count.unspaced++
    } else countSign(lexed, token, end, kind)
    isJoined = ((kinds[token] as number) & JOINED) !== 0
  }
}

/** Korean letters are wide, but its words have spaces between them. */
const isUnspaced = (unit: number): boolean => (entryOf(unit) & UnitClass.unspaced) !== 0

function countSign(lexed: LexedText, token: number, end: number, kind: number): void {
  const unit = unitAt(lexed, token)
  if (kind === TokenKind.mark) {
    count.marks++
    if (unit === BAR) count.bars++
    else if (unit === COPYRIGHT) count.copyrights++
    else if (unit === AT) count.addresses++
    else if (unit === SLASH) {
      if (unitAt(lexed, token - 1) === SLASH) count.addresses++
    } else if (unit >= 0xd800) count.emoji++
    else if (isStop(unit)) count.stops++
    return
  }
  if (COMMAS.has(unit)) count.commas++
  else if ((entryOf(unit) & SignTrait.stop) !== 0) {
    const next = token + 1
    if (next >= end || ((lexed.kinds[next] as number) & GAP_MASK) !== 0) count.stops++
    else if (unit === DOT && isLowercase(unitAt(lexed, next)) && token > 0 && !hasGap(lexed, token)) count.addresses++
    else if (unit !== DOT) count.stops++
  }
}

/** A year, or a number of a clock time or of a date with slashes. */
function isDate(lexed: LexedText, token: number, end: number, width: number): boolean {
  const start = lexed.starts[token] as number
  if (width === YEAR_WIDTH) {
    const [first, second] = [lexed.units[start], lexed.units[start + 1]]
    return (first === 0x31 && second === 0x39) || (first === 0x32 && second === 0x30)
  }
  if (width > 2 || token + 1 >= end || hasGap(lexed, token + 1)) return false
  const next = unitAt(lexed, token + 1)
  return next === COLON || next === SLASH
}
