import { foldUnit } from '../characters/fold.js'
import { JOINED, KIND_MASK, type LexedText, ONE_BLANK, ORNAMENT, TokenKind, WIDE_GAP } from './lexed-text.js'
import { learnUnits, SignTrait, UNIT_TABLE, UnitClass } from './unit-table.js'

/** The offset basis and the prime of 32-bit FNV-1a. */
export const BASIS = 0x811c9dc5 | 0
export const PRIME = 16777619

const LINE_FEED = 0x0a
const DOT = 0x2e
const ELLIPSIS = 0x2026
const ZERO = 0x30
/** Numbers of more digits have the hash of this many. */
const MOST_DIGITS = 5

/** The hash of a sign as rules fold it: `’` is `'`. */
export const hashOfSign = (unit: number): number => Math.imul(foldUnit(unit) ^ BASIS, PRIME)

/**
 * Reads the tokens and lines from one offset to another, the end of a line, and adds them to those that the text has.
 */
export function readUnits(lexed: LexedText, from: number, to: number): void {
  if (readTokens(lexed, from, to)) return
  learnUnits(lexed.units, from, to)
  readTokens(lexed, from, to)
}

/**
 * Returns false, and adds nothing, if it meets a unit without an entry in `UNIT_TABLE`: a call inside these loops that fills the
 * table would cost a third of their speed. Constants are copied to locals for the same reason.
 */
function readTokens(lexed: LexedText, from: number, to: number): boolean {
  const { units, starts, ends, kinds, capitals, foldedHashes, wordHashes } = lexed
  const { lineTokens, lineStarts, lineEnds, lineTraits, lineCapitals, lineDigits, lineStops, lineSigns, lineHashes } =
    lexed
  const table = UNIT_TABLE
  const [basis, prime] = [BASIS, PRIME]
  const { letter, capital, digit, unspaced, hangul, blank, lineBreak, white, accent } = UnitClass
  const { stop, curlyQuote, ornament, mark, crowded } = SignTrait
  const [oneBlank, wideGap, low] = [ONE_BLANK, WIDE_GAP, 0xffff]
  let { tokens: token, lines: line } = lexed
  let gap = 0
  let traits = 0
  let lineCapital = 0
  let digits = 0
  let stops = 0
  let signs = 0
  let lineHash = basis
  units[to] = LINE_FEED
  lineTokens[line] = token
  lineStarts[line] = from
  for (let at = from; at <= to; ) {
    const start = at
    let unit = units[at++] as number
    let entry = table[unit] as number
    if ((entry & letter) !== 0) {
      const kind = (entry & capital) !== 0 ? TokenKind.capital : TokenKind.small
      let hash = basis
      let all = 0
      let upper = 0
      do {
        all |= entry
        upper += (entry >>> 17) & 1
        hash = Math.imul(hash ^ (entry & low), prime)
        entry = table[units[at++] as number] as number
      } while ((entry & letter) !== 0)
      at--
      if (entry === 0) return false
      traits |= all & ~low
      lineCapital += upper
      wordHashes[token] = hash
      if ((all & accent) !== 0) hash = foldedHash(units, start, at)
      foldedHashes[token] = hash
      lineHash = Math.imul(lineHash ^ hash, prime)
      capitals[token] = Math.min(upper, 255)
      kinds[token] = kind | gap
      starts[token] = start
      ends[token++] = at
      gap = 0
      continue
    }
    if ((entry & blank) !== 0) {
      if (gap === 0) gap = oneBlank
      else {
        gap = wideGap
        traits |= crowded
      }
      continue
    }
    traits |= entry
    if ((entry & lineBreak) !== 0) {
      const first = lineTokens[line] as number
      if (gap !== 0 || (first < token && starts[first] !== lineStarts[line])) traits |= crowded
      lineEnds[line] = start
      lineTraits[line] = traits
      lineCapitals[line] = lineCapital
      lineDigits[line] = digits
      lineStops[line] = stops
      lineSigns[line] = signs
      lineHashes[line] = lineHash
      lineCapital = digits = stops = signs = traits = gap = 0
      lineHash = basis
      lineTokens[++line] = token
      lineStarts[line] = at
      continue
    }
    if ((entry & white) !== 0) {
      gap = wideGap
      traits |= crowded
      continue
    }
    if (entry === 0) return false
    let hash = Math.imul(unit ^ basis, prime)
    let wordHash = hash
    let kind: number = TokenKind.sign
    if ((entry & digit) !== 0) {
      for (; ; at++) {
        unit = units[at] as number
        entry = table[unit] as number
        if (entry === 0) return false
        if ((entry & digit) === 0) break
        hash = Math.imul(hash ^ unit, prime)
      }
      const width = at - start
      digits += width
      wordHash = Math.imul(Math.imul(basis ^ ZERO, prime) ^ Math.min(width, MOST_DIGITS), prime)
      kind = TokenKind.number
    } else if ((entry & hangul) !== 0) {
      kind = TokenKind.letter
      if (gap === 0 && token > 0 && ends[token - 1] === start && joinsWord(units, kinds, token - 1, start)) {
        kinds[token - 1] = (kinds[token - 1] as number) | JOINED
        wordHash = Math.imul((wordHashes[token - 1] as number) ^ unit, prime)
      }
    } else if ((entry & unspaced) !== 0) {
      kind = TokenKind.letter
    } else {
      signs++
      if ((entry & mark) !== 0) kind = TokenKind.mark
      if ((entry & ornament) !== 0) kind |= ORNAMENT
      if ((entry & stop) !== 0) {
        stops++
        if (unit === DOT && units[at] === DOT && units[at + 1] === DOT) {
          at += 2
          hash = Math.imul(ELLIPSIS ^ basis, prime)
        }
      } else if ((entry & curlyQuote) !== 0) hash = hashOfSign(unit)
    }
    foldedHashes[token] = hash
    wordHashes[token] = wordHash
    lineHash = Math.imul(lineHash ^ hash, prime)
    capitals[token] = 0
    kinds[token] = kind | gap
    starts[token] = start
    ends[token++] = at
    gap = 0
  }
  lexed.tokens = token
  lexed.lines = line
  return true
}

/** The hash of a word without its accents. */
function foldedHash(units: Uint16Array, start: number, end: number): number {
  let hash = BASIS
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ foldUnit(units[at] as number), PRIME)
  return hash
}

const FIRST_SYLLABLE = 0xac00

/** Whether a syllable of Korean at `start` continues the word of the token before it. */
function joinsWord(units: Uint16Array, kinds: Uint8Array, before: number, start: number): boolean {
  const kind = (kinds[before] as number) & KIND_MASK
  return (units[start - 1] as number) >= FIRST_SYLLABLE || kind === TokenKind.small || kind === TokenKind.capital
}
