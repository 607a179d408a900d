import { foldCase } from '../characters/classes.js'
import { JOINED, KIND_MASK, type LexedText, TokenKind } from '../lex/lexed-text.js'
import { entryOf, UnitClass } from '../lex/unit-table.js'
import { mixed } from './scan.js'
import { type WordTable, wordTable } from './word-scores.js'

/** The number of tokens that are read at the start and at the end of a long unit. */
const HEAD = 16
const TAIL = 8
const MOST = HEAD + TAIL
/** The number of letters read of a long word. */
const LONGEST_WORD = 20
/** A unit of at most this many tokens has one more feature, made of all of them. */
const LONGEST_WHOLE = 6
const AT_START = 0x5bd1e995
const AT_END = 0x1b873593
/** Half of a character may belong to a letter of a rare script, so it is read as a word. */
const FIRST_SURROGATE = 0xd800
/** Stands for the edges of a word. */
const EDGE = 0x5f
/** The slots of the hash table that finds duplicates: a power of two, at least twice the number of features. */
const SLOTS = 1024

/** The tokens that are read: a word of Korean is one here, whatever its syllables. One more tells that a unit is long. */
const firsts = /* @__PURE__ */ new Int32Array(MOST + 1)
const lasts = /* @__PURE__ */ new Int32Array(MOST + 1)
const hashes = /* @__PURE__ */ new Int32Array(MOST + 1)

const seen = /* @__PURE__ */ new Int32Array(SLOTS)
const seenIn = /* @__PURE__ */ new Int32Array(SLOTS)
let unit = 0
let count = 0
let sum = 0
let table: WordTable | undefined

/**
 * The word score of some tokens: the log-odds of boilerplate by runs of four letters, signs, numbers, edges and the whole of
 * short units, as `scoresOf` has it of the features in `cues.ts`. It costs as much for a paragraph as for a line.
 *
 * `Sign up for our newsletter` → above 0; `He said that he had not seen her since the fire.` → below 0
 */
export function wordScore(lexed: LexedText, first: number, last: number): number {
  table ??= wordTable()
  unit = (unit + 1) | 0
  count = sum = 0
  let read = 0
  for (let at = first; at < last && read <= MOST; at = nextToken(lexed, at, last))
    if (isRead(lexed, at)) readAt(lexed, read++, at, last)
  if (read === 0) return 0
  const isLong = read > MOST
  scoreWithin(lexed, 0, isLong ? HEAD : read)
  const [opening, second] = [hashes[0] as number, hashes[1] as number]
  if (isLong) {
    read = TAIL
    for (let at = last, left = TAIL; left > 0; ) {
      at = tokenBefore(lexed, at, first)
      if (isRead(lexed, at)) readAt(lexed, --left, at, last)
    }
    scoreWithin(lexed, 0, TAIL)
  }
  keep(mixed(opening ^ AT_START))
  if (isLong || read > 1) keep(mixed(joined(opening, second) ^ AT_START))
  keep(mixed((hashes[read - 1] as number) ^ AT_END))
  if (!isLong && read <= LONGEST_WHOLE) keep(wholeOf(read))
  return (sum * table.scale) / Math.sqrt(count)
}

const isRead = ({ kinds }: LexedText, token: number): boolean =>
  ((kinds[token] as number) & KIND_MASK) !== TokenKind.sign

/** The token behind a word, which may have several. */
function nextToken({ kinds }: LexedText, token: number, last: number): number {
  let at = token
  while (at + 1 < last && ((kinds[at] as number) & JOINED) !== 0) at++
  return at + 1
}

/** The first token of the word before. */
function tokenBefore({ kinds }: LexedText, token: number, first: number): number {
  let at = token - 1
  while (at > first && ((kinds[at - 1] as number) & JOINED) !== 0) at--
  return at
}

function readAt(lexed: LexedText, nth: number, token: number, last: number): void {
  const end = nextToken(lexed, token, last) - 1
  firsts[nth] = token
  lasts[nth] = end
  hashes[nth] = mixed(lexed.wordHashes[end] as number)
}

function scoreWithin(lexed: LexedText, from: number, to: number): void {
  let unspaced = 0
  for (let nth = from; nth < to; nth++) {
    const token = firsts[nth] as number
    const kind = (lexed.kinds[token] as number) & KIND_MASK
    const first = lexed.units[lexed.starts[token] as number] as number
    const isUnspaced = kind === TokenKind.letter && (entryOf(first) & UnitClass.hangul) === 0
    unspaced = isUnspaced ? unspaced + 1 : 0
    const isSign = kind === TokenKind.number || (kind === TokenKind.mark && first < FIRST_SURROGATE)
    if (!isUnspaced && !isSign) {
      scoreLetters(lexed, token, lasts[nth] as number)
      continue
    }
    keep(hashes[nth] as number)
    if (unspaced > 1) keep(mixed(pairAt(nth)))
    if (unspaced > 2)
      keep(mixed(joined(joined(hashes[nth - 2] as number, hashes[nth - 1] as number), hashes[nth] as number)))
  }
}

/** Each run of four letters, hashed from two pairs of letters. A shorter word is one run with its edges. */
function scoreLetters({ units, starts, ends }: LexedText, token: number, lastToken: number): void {
  const start = starts[token] as number
  const end = Math.min(ends[lastToken] as number, start + LONGEST_WORD)
  let before = 0
  let pair = EDGE
  for (let at = start; at < end; at++) {
    before = (before << 16) | (pair >>> 16)
    pair = (pair << 16) | foldCase(units[at] as number)
    if (at >= start + 2) keep(runOf(before, pair))
  }
  keep(runOf((before << 16) | (pair >>> 16), (pair << 16) | EDGE))
}

/** Adds the weight of a feature that the unit does not have yet. */
function keep(hash: number): void {
  let slot = hash & (SLOTS - 1)
  for (; seenIn[slot] === unit; slot = (slot + 1) & (SLOTS - 1)) if (seen[slot] === hash) return
  seen[slot] = hash
  seenIn[slot] = unit
  count++
  sum += (table as WordTable).weightOf(hash)
}

const runOf = (before: number, pair: number): number => mixed(Math.imul(before, 0x85ebca6b) ^ Math.imul(pair, 31))

const joined = (first: number, second: number): number => (Math.imul(first, 31) + second) | 0

const pairAt = (nth: number): number => joined(hashes[nth - 1] as number, hashes[nth] as number)

function wholeOf(tokens: number): number {
  let hash = tokens
  for (let nth = 0; nth < tokens; nth++) hash = mixed(joined(hash, hashes[nth] as number))
  return hash
}
