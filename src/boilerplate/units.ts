import { linksIn } from '../characters/markdown.js'
import { closesAbbreviation } from '../characters/sentence-ends.js'
import type { Span } from '../edit/edit.js'
import { GAP_MASK, KIND_MASK, type LexedText, TokenKind } from '../lex/lexed-text.js'
import { SignTrait, UnitClass } from '../lex/unit-table.js'
import { Boundary, boundaryAt, gluedWords, ITEM_SIGNS, isColon, labelBefore } from './boundaries.js'
import { joinLines } from './paragraphs.js'
import { hasGap, kindAt, unitAt } from './tokens.js'

/**
 * A wider line is cut into pieces, in code units. Few paragraphs are so wide, and their sentences stay together if they are cut.
 * Cutting from 140 on lost more text than it gained.
 */
const WIDEST_WHOLE = 300
/** A longer line is no news story without line breaks, in code units. It stays whole. */
const LONGEST_CUT = 200_000
/** A line with more than this many pieces of less than this many code units each is noise, and stays whole. */
const MANY_PIECES = 64
const SHORTEST_MEAN = 5
/** How much wider a letter of a script without spaces is. */
const UNSPACED_WIDTH = 2.2

/** Signs of code, which prose does not contain. */
const CODE: ReadonlySet<number> = /* @__PURE__ */ new Set(Array.from('{}=<>', (one) => one.charCodeAt(0)))

const LEAST_ROOM = 256

/** The text blocks of a text, in order, as columns that the next text uses again. */
export class Units {
  count = 0
  /** For each unit: its span in the text. */
  starts = new Int32Array(LEAST_ROOM)
  ends = new Int32Array(LEAST_ROOM)
  /** For each unit: its tokens. Two pieces may share the token in which one ends and the other begins. */
  firstTokens = new Int32Array(LEAST_ROOM)
  endTokens = new Int32Array(LEAST_ROOM)
  /** For each unit: its number among the pieces of its paragraph, and the number of these; 1 for a whole paragraph. */
  pieces = new Int32Array(LEAST_ROOM)
  pieceCounts = new Int32Array(LEAST_ROOM)

  add(start: number, end: number, firstToken: number, endToken: number, piece: number): void {
    const at = this.count++
    if (at === this.starts.length) this.grow()
    this.starts[at] = start
    this.ends[at] = end
    this.firstTokens[at] = firstToken
    this.endTokens[at] = endToken
    this.pieces[at] = piece
    this.pieceCounts[at] = 1
  }

  /** Moves a unit to an earlier place, over the unit there. */
  move(from: number, to: number): void {
    for (const column of this.columns()) column[to] = column[from] as number
  }

  private columns(): Int32Array[] {
    return [this.starts, this.ends, this.firstTokens, this.endTokens, this.pieces, this.pieceCounts]
  }

  /** Splits a unit in two. `offset`, `token`: where the second one begins; `end`: where the first one ends. */
  split(unit: number, offset: number, token: number, end: number): void {
    this.add(0, 0, 0, 0, 0)
    for (const column of this.columns()) column.copyWithin(unit + 1, unit, this.count - 1)
    this.starts[unit + 1] = offset
    this.firstTokens[unit + 1] = token
    this.ends[unit] = end
    this.endTokens[unit] = token
  }

  private grow(): void {
    const wider = (column: Int32Array) => {
      const more = new Int32Array(2 * column.length)
      more.set(column)
      return more
    }
    this.starts = wider(this.starts)
    this.ends = wider(this.ends)
    this.firstTokens = wider(this.firstTokens)
    this.endTokens = wider(this.endTokens)
    this.pieces = wider(this.pieces)
    this.pieceCounts = wider(this.pieceCounts)
  }
}

/**
 * Reads the text blocks of a lexed text: paragraphs (`joinLines`), and the pieces of paragraphs that are too wide to be one block
 * or have text glued to them. Runs in linear time.
 *
 * `… to rebuild it.Read more The mayor …` → `… to rebuild it.`, `Read more The mayor …`
 */
export function readUnits(lexed: LexedText, units: Units): void {
  const continues = joinLines(lexed)
  units.count = 0
  for (let line = 0; line < lexed.lines; ) {
    let next = line + 1
    let traits = lexed.lineTraits[line] as number
    while (next < lexed.lines && continues[next] === 1) traits |= lexed.lineTraits[next++] as number
    const first = lexed.lineTokens[line] as number
    const end = lexed.lineTokens[next] as number
    if (first < end) readParagraph(lexed, first, end, traits, units)
    line = next
  }
}

function readParagraph(lexed: LexedText, first: number, end: number, traits: number, units: Units): void {
  const start = lexed.starts[first] as number
  const last = lexed.ends[end - 1] as number
  const isWide = widthOf(lexed, first, end, traits) > WIDEST_WHOLE && last - start <= LONGEST_CUT
  if (!isWide && (traits & (SignTrait.dot | SignTrait.pointer)) === 0) units.add(start, last, first, end, 0)
  else if (isWide || mayBeGlued(lexed, first, end)) cut(lexed, first, end, traits, isWide, units)
  else units.add(start, last, first, end, 0)
}

/** The width of tokens in code units, without link targets; letters of scripts without spaces are wider. */
function widthOf(lexed: LexedText, first: number, end: number, traits: number): number {
  let width = (lexed.ends[end - 1] as number) - (lexed.starts[first] as number)
  if ((traits & UnitClass.unspaced) !== 0)
    for (let token = first; token < end; token++) if (kindAt(lexed, token) === TokenKind.letter) width += UNSPACED_WIDTH
  return width
}

/** Whether a token follows a stop or a pointer without a gap in a line that is no code. Enough for most lines. */
function mayBeGlued(lexed: LexedText, first: number, end: number): boolean {
  let isGlued = false
  for (let token = first + 1; token < end; token++) {
    const unit = unitAt(lexed, token)
    if (CODE.has(unit)) return false
    isGlued ||=
      (!hasGap(lexed, token) || ITEM_SIGNS.has(unit)) && boundaryAt(lexed, token, first, end) === Boundary.glued
  }
  return isGlued
}

/** Cuts a paragraph at its boundaries; one that is not wide only where text is glued. */
function cut(lexed: LexedText, first: number, end: number, traits: number, isWide: boolean, units: Units): void {
  const firstUnit = units.count
  const links = (traits & SignTrait.markup) === 0 ? [] : linksOf(lexed, first, end)
  let piece = { start: lexed.starts[first] as number, token: first }
  let hasText = false
  let link = 0
  const add = (until: number, endToken: number) => {
    units.add(piece.start, until, piece.token, endToken, units.count - firstUnit)
    hasText = false
  }
  for (let token = first; token < end; token++) {
    const start = lexed.starts[token] as number
    while (link < links.length && (links[link] as Span).end <= start) link++
    const isInLink = link < links.length && (links[link] as Span).start < start
    if (token > piece.token && hasText && !isInLink && mayBegin(lexed, token)) {
      const before = beginsPiece(lexed, token, piece.token, first, end, isWide)
      if (before >= 0) {
        add(lexed.ends[before - 1] as number, before)
        piece = { start: lexed.starts[before] as number, token: before }
        hasText = before < token
      }
    }
    hasText ||= isText(lexed, token)
    if (isWide && !isInLink && (lexed.capitals[token] as number) > 0)
      for (const at of gluedWords(lexed, token)) {
        add(at, token + 1)
        piece = { start: at, token }
        hasText = true
      }
  }
  if (hasText || units.count === firstUnit) add(lexed.ends[end - 1] as number, end)
  else {
    units.ends[units.count - 1] = lexed.ends[end - 1] as number
    units.endTokens[units.count - 1] = end
  }
  countPieces(lexed, first, end, firstUnit, units)
}

function countPieces(lexed: LexedText, first: number, end: number, firstUnit: number, units: Units): void {
  const count = units.count - firstUnit
  const start = lexed.starts[first] as number
  const last = lexed.ends[end - 1] as number
  if (count > MANY_PIECES && last - start < SHORTEST_MEAN * count) {
    units.count = firstUnit
    units.add(start, last, first, end, 0)
    return
  }
  units.pieceCounts.fill(count, firstUnit, units.count)
}

/** Whether a piece may begin at a token or before its colon: not at a word behind a word. Rules out most tokens. */
function mayBegin({ kinds }: LexedText, token: number): boolean {
  const kind = (kinds[token] as number) & KIND_MASK
  const before = (kinds[token - 1] as number) & KIND_MASK
  const isWord = kind === TokenKind.small || (kind === TokenKind.capital && ((kinds[token] as number) & GAP_MASK) !== 0)
  const isBehindWord = before === TokenKind.small || before === TokenKind.capital
  return !isWord || !isBehindWord || ((kinds[token - 1] as number) & GAP_MASK) === 0
}

/** The token at which a piece begins, if one begins at `token` or its label before the colon there; or else −1. */
function beginsPiece(
  lexed: LexedText,
  token: number,
  from: number,
  first: number,
  end: number,
  isWide: boolean,
): number {
  if (isWide && isColon(unitAt(lexed, token))) return labelBefore(lexed, token, from, end)
  const boundary = boundaryAt(lexed, token, first, end)
  if (boundary === Boundary.none || (!isWide && boundary !== Boundary.glued)) return -1
  return hasGap(lexed, token) && closesAbbreviation(lexed.text, lexed.ends[token - 1] as number) ? -1 : token
}

const isText = (lexed: LexedText, token: number): boolean => {
  const kind = kindAt(lexed, token)
  return kind !== TokenKind.sign && kind !== TokenKind.mark
}

function linksOf(lexed: LexedText, first: number, end: number): readonly Span[] {
  const from = lexed.starts[first] as number
  const links = linksIn(lexed.text.slice(from, lexed.ends[end - 1] as number))
  return links.map((link) => ({ start: from + link.start, end: from + link.end }))
}
