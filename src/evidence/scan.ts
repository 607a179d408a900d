import { CharacterClass, classIn, classOf, foldIn, isLetter, lookUp } from '../characters/classes.js'

/** The maximum number of stems kept for a unit. */
export const MOST_STEMS = 60
/** Stems are numbers below this. */
export const STEMS = 8192
const SHORTEST_STEM = 4
const LONGEST_STEM = 6

/** Bits for the characters of a token. An n-gram feature has the bits of all its tokens. */
export const TokenKind = {
  /** The token contains a letter. */
  letter: 1,
  /** The token contains a digit. */
  number: 2,
  /** The token may contain a letter: half of a surrogate pair may belong to an emoji or to a letter of a rare script. */
  unknown: 4,
} as const

/**
 * The maximum number of tokens kept for a unit. Further tokens are only counted, because the first ones are enough to classify
 * such a long unit.
 */
const MOST_TOKENS = 4096

const { other, small, capital, digit, unspaced, mark } = CharacterClass

const isComma = (unit: number): boolean =>
  unit === 0x2c || unit === 0x3b || unit === 0x60c || unit === 0x3001 || unit === 0xff0c
const isFullStop = (unit: number): boolean => unit === 0x2e || unit === 0x3002 || unit === 0x964 || unit === 0x6d4
const BAR = 0x7c
const COPYRIGHT = 0xa9
const EXCLAMATION = 0x21
const QUESTION = 0x3f
const AT = 0x40
const COLON = 0x3a
const SLASH = 0x2f
const BLANK = 0x20

/** The offset basis and the prime of 32-bit FNV-1a. */
const BASIS = 0x811c9dc5
const PRIME = 16777619

/** Spreads the bits of a hash (a shortened MurmurHash3 finalizer). */
export function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x7feb352d)
  return (h ^ (h >>> 15)) | 0
}

/**
 * Reads a unit in one pass: hashes and positions of its tokens, and counts of its characters and words. One instance reads all
 * units in turn, which avoids allocating arrays for each.
 */
export class Scan {
  readonly hashes = new Int32Array(MOST_TOKENS)
  readonly starts = new Int32Array(MOST_TOKENS)
  readonly ends = new Int32Array(MOST_TOKENS)
  /** Bits of `TokenKind`. */
  readonly kinds = new Uint8Array(MOST_TOKENS)
  /** The number of tokens in these arrays. */
  tokens = 0
  /** Its first distinct stems: the hashed beginning of each longer word, or a pair of letters in scripts without spaces. */
  readonly stems = new Uint16Array(MOST_STEMS)
  stemCount = 0
  /** Words, numbers, and letters of scripts without spaces. */
  words = 0
  /** Words that begin with a capital. */
  capitalised = 0
  /** Positions where a capital follows a lowercase letter. */
  glued = 0
  capitals = 0
  smalls = 0
  digits = 0
  unspaced = 0
  marks = 0
  commas = 0
  stops = 0
  bars = 0
  copyrights = 0
  addresses = 0
  emoji = 0
  /** Years, clock times, dates with a slash. */
  dates = 0

  private text = ''
  private end = 0
  /** The number of the unit, and for each stem the number of the last unit with it. */
  private unit = 0
  private readonly unitOfStem = new Int32Array(STEMS)

  read(text: string, start: number, end: number): void {
    this.clear(text, end)
    for (let at = start; at < end; ) {
      const unit = text.charCodeAt(at)
      if (unit === BLANK) {
        at++
        continue
      }
      const known = lookUp(unit)
      const kind = classIn(known)
      if (kind === small || kind === capital) at = this.readWord(at, known)
      else if (kind === other) at = this.readOther(at, unit)
      else if (kind === mark) at = this.readMark(at, unit)
      else if (kind === unspaced) at = this.readUnspaced(at, unit)
      else at = this.readNumber(at)
    }
  }

  private clear(text: string, end: number): void {
    this.text = text
    this.end = end
    this.unit = (this.unit + 1) | 0
    this.stemCount = 0
    this.tokens = this.words = this.capitalised = this.glued = this.capitals = this.smalls = this.digits = 0
    this.unspaced = this.marks = this.commas = this.stops = this.bars = this.copyrights = this.addresses = 0
    this.emoji = this.dates = 0
  }

  private keep(hash: number, start: number, end: number, kind: number): void {
    if (this.tokens === MOST_TOKENS) return
    this.hashes[this.tokens] = mixed(hash)
    this.kinds[this.tokens] = kind
    this.starts[this.tokens] = start
    this.ends[this.tokens++] = end
  }

  private keepStem(hash: number): void {
    const stem = hash & (STEMS - 1)
    if (this.stemCount === MOST_STEMS || this.unitOfStem[stem] === this.unit) return
    this.unitOfStem[stem] = this.unit
    this.stems[this.stemCount++] = stem
  }

  private readOther(at: number, unit: number): number {
    if (isComma(unit)) this.commas++
    else if (isFullStop(unit)) this.readStop(at)
    return at + 1
  }

  /** A stop ends a sentence unless a letter follows: `example.org`. */
  private readStop(at: number): void {
    const next = at + 1 < this.end ? classOf(this.text.charCodeAt(at + 1)) : other
    if (next === other || next === mark || next === unspaced) this.stops++
    else if (next === small && classOf(this.text.charCodeAt(at - 1)) === small) this.addresses++
  }

  private readMark(at: number, unit: number): number {
    if (unit === BAR) this.bars++
    else if (unit === COPYRIGHT) this.copyrights++
    else if (unit === EXCLAMATION || unit === QUESTION) this.stops++
    else if (unit === AT) this.addresses++
    else if (unit >= 0xd800) this.emoji++
    this.marks++
    this.keep(Math.imul(unit ^ BASIS, PRIME), at, at + 1, unit < 0xd800 ? 0 : TokenKind.unknown)
    return at + 1
  }

  private readUnspaced(at: number, unit: number): number {
    const next = at + 1 < this.end ? this.text.charCodeAt(at + 1) : BLANK
    this.unspaced++
    this.words++
    this.keep(Math.imul(unit ^ BASIS, PRIME), at, at + 1, isLetter(unit) ? TokenKind.letter : TokenKind.unknown)
    if (classOf(next) === unspaced) this.keepStem(Math.imul(unit, 31) + next)
    return at + 1
  }

  /** The hash of a number depends on the number of its digits, not on their values. */
  private readNumber(start: number): number {
    let at = start
    while (at < this.end && classOf(this.text.charCodeAt(at)) === digit) at++
    const length = at - start
    this.digits += length
    this.words++
    if (length === 4 ? this.opensYear(start) : length <= 2 && this.opensDate(at)) this.dates++
    const hash = Math.imul(BASIS ^ 0x30, PRIME)
    this.keep(Math.imul(hash ^ Math.min(length, 5), PRIME), start, at, TokenKind.number)
    return at
  }

  private opensYear(at: number): boolean {
    const century = this.text.slice(at, at + 2)
    return century === '19' || century === '20'
  }

  private opensDate(at: number): boolean {
    const next = at < this.end ? this.text.charCodeAt(at) : 0
    return next === COLON || next === SLASH
  }

  private readWord(start: number, first: number): number {
    const { text, end } = this
    let hash = BASIS
    let stem = 0
    let capitals = 0
    let before: number = other
    let at = start
    // The hot loop of a scan, so it counts in local variables.
    for (let known = first; ; known = lookUp(text.charCodeAt(at))) {
      const kind = classIn(known)
      if (kind === capital) {
        capitals++
        if (before === small) this.glued++
      } else if (kind !== small) break
      before = kind
      hash = Math.imul(hash ^ foldIn(known), PRIME)
      at++
      if (at - start <= LONGEST_STEM) stem = hash
      if (at === end) break
    }
    this.capitals += capitals
    this.smalls += at - start - capitals
    if (classIn(first) === capital) this.capitalised++
    this.words++
    this.keep(hash, start, at, isLetter(text.charCodeAt(start)) ? TokenKind.letter : TokenKind.unknown)
    if (at - start >= SHORTEST_STEM) this.keepStem(stem ^ (stem >>> 15))
    return at
  }
}
