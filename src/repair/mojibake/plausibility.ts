import { ALPHABETS, LETTERS, RARE, ROWS, SIGNS } from './characters.table.js'
import * as kind from './kinds.js'

/** The cost and the kind of each code point of the first plane. */
const COST = /* @__PURE__ */ new Uint8Array(0x10000).fill(RARE)
const KIND = /* @__PURE__ */ new Uint8Array(0x10000).fill(kind.OTHER_LETTER)

/** Whether the tables are filled. */
let ready = false

/** Fills the tables once, before they are first read. */
export function prepare(): void {
  if (ready) return
  ready = true
  priceNeighbors()
  markAlphabets()
  for (const [first, last, of, cost] of ROWS) {
    KIND.fill(of, first, last + 1)
    COST.fill(cost, first, last + 1)
  }
  for (const [first, last] of [
    [0xc0, 0x24f],
    [0x370, 0x52f],
    [0x1e00, 0x1fff],
  ] as const)
    markLetters(first, last)
  for (const [letters, cost] of LETTERS) {
    for (const letter of letters) {
      COST[letter.charCodeAt(0)] = cost
      const capital = letter.toUpperCase()
      if (capital.length === 1 && capital !== 'I') COST[capital.charCodeAt(0)] = cost
    }
  }
  for (const [signs, of, cost] of SIGNS) {
    for (const sign of signs) {
      KIND[sign.charCodeAt(0)] = of
      COST[sign.charCodeAt(0)] = cost
    }
  }
}

/** The cost of a code point by itself, in half bits. */
export function costOf(code: number): number {
  if (code < 0x10000) return COST[code] as number
  if (code >= 0x1f300 && code <= 0x1faff) return 10
  if (code >= 0x1f000 && code <= 0x1f2ff) return 12
  if (code >= 0x1d400 && code <= 0x1d7ff) return 16
  return code >= 0xe0000 || (code & 0xfffe) === 0xfffe ? RARE : 24
}

/** The kind of a code point. */
export function kindOf(code: number): number {
  if (code < 0x10000) return KIND[code] as number
  return code >= 0x20000 && code <= 0x323af ? kind.HAN : kind.PICTURE
}

const GREEK = 0x370
const CYRILLIC = 0x400
const LATIN_ADDITIONAL = 0x1e00
const GREEK_EXTENDED = 0x1f00

/** Marks letters as lowercase or uppercase. */
function markLetters(first: number, last: number): void {
  for (let code = first; code <= last; code++) {
    const letter = String.fromCharCode(code)
    const isSmall = letter.toUpperCase() !== letter
    if (!isSmall && letter.toLowerCase() === letter) continue
    const greek = code >= GREEK_EXTENDED || (code >= GREEK && code < CYRILLIC)
    const latin = code < GREEK || (code >= LATIN_ADDITIONAL && code < GREEK_EXTENDED)
    const small = latin ? kind.LOWER : greek ? kind.GREEK_LOWER : kind.CYRILLIC_LOWER
    KIND[code] = isSmall ? small : small + 1
  }
}

// The cost of two neighbors in half bits: how much rarer they are than two letters of one script.
// Rounded estimates from our own collection of clean text in 20 languages, not corpus counts.

/** `gE`: a capital within a word. */
const LOWER_TO_UPPER = 8
/** `caф`: a word of two scripts; less where scripts do share words. */
const TWO_SCRIPTS = 12
const HAN_AND_HANGUL = 6
const HAN_AND_OTHERS = 9
/** `IL2Rγ`: Greek letters are also symbols. */
const LATIN_AND_GREEK = 6
/** ` я`: the edge of a word in a script other than Latin. A lone letter is less likely than several. */
const EDGE_OF_SCRIPT = 3

const PENALTIES: readonly (readonly [before: number, after: number, cost: number])[] = [
  [kind.OPENING, kind.BLANK, 4],
  [kind.BLANK, kind.CLOSING, 4],
  [kind.BLANK, kind.TRAILER, 2],
  [kind.SYMBOL, kind.BLANK, 1],
  [kind.SYMBOL, kind.SYMBOL, 2],
  [kind.SYMBOL, kind.CLOSING, 1],
  [kind.OPENING, kind.SYMBOL, 1],
  [kind.SYMBOL, kind.TRAILER, 3],
  [kind.TRAILER, kind.TRAILER, 2],
  [kind.TRAILER, kind.SYMBOL, 3],
  [kind.TRAILER, kind.DIGIT, 3],
  [kind.CLOSING, kind.DIGIT, 3],
  [kind.CLOSING, kind.OPENING, 3],
  [kind.DIGIT, kind.OPENING, 3],
  [kind.DIGIT, kind.SYMBOL, 1],
  [kind.SYMBOL, kind.DIGIT, 1],
  [kind.DIGIT, kind.BOX, 6],
  [kind.BOX, kind.DIGIT, 6],
]

/** For each kind, its cost before a letter and after one. */
const BESIDE_LETTERS: readonly (readonly [neighbor: number, before: number, after: number])[] = [
  [kind.OPENING, 0, 6],
  [kind.CLOSING, 6, 0],
  [kind.QUOTE, 3, 3],
  [kind.APOSTROPHE, 1, 1],
  [kind.JOINER, 1, 1],
  [kind.TRAILER, 6, 1],
  [kind.SYMBOL, 6, 6],
  [kind.BOX, 8, 8],
  [kind.PICTURE, 3, 3],
]

/** The cost of two kinds as neighbors, by `before * KINDS + after`. */
const COST_OF_PAIR = /* @__PURE__ */ new Uint8Array(kind.KINDS * kind.KINDS)

/** The cost of two kinds as neighbors, in half bits. */
export const costOfPair = (before: number, after: number): number => COST_OF_PAIR[before * kind.KINDS + after] as number

/** Fills the table of pairs. */
function priceNeighbors(): void {
  for (let before = 0; before <= kind.QUOTE; before++) {
    for (let after = 0; after <= kind.QUOTE; after++)
      COST_OF_PAIR[before * kind.KINDS + after] = estimatePair(before, after)
  }
  for (const [before, after, cost] of PENALTIES) COST_OF_PAIR[before * kind.KINDS + after] = cost
}

function estimatePair(before: number, after: number): number {
  if (before === kind.CONTROL || after === kind.CONTROL) return 4
  if (before === kind.LOST || after === kind.LOST) return 2
  // Prices are struck through: `$̶5̶0̶`.
  if (after === kind.MARK) return kind.isLetter(before) || before === kind.PICTURE ? 0 : before === kind.DIGIT ? 2 : 6
  if (before === kind.MARK) return 0
  if (kind.isLetter(before) && kind.isLetter(after)) return betweenLetters(before, after)
  if (!kind.isLetter(before) && !kind.isLetter(after)) return 0
  const other = kind.isLetter(before) ? after : before
  const row = BESIDE_LETTERS.find(([neighbor]) => neighbor === other)
  const beside = row ? row[kind.isLetter(after) ? 1 : 2] : 0
  if (kind.scriptOf(kind.isLetter(before) ? before : after) === kind.LOWER) return beside
  return Math.max(beside, other === kind.DIGIT ? 2 * EDGE_OF_SCRIPT : EDGE_OF_SCRIPT)
}

function betweenLetters(before: number, after: number): number {
  const [one, other] = [kind.scriptOf(before), kind.scriptOf(after)]
  if (one === other) return kind.isLower(before) && kind.isUpper(after) ? LOWER_TO_UPPER : 0
  const east = Number(one === kind.HAN || one === kind.HANGUL) + Number(other === kind.HAN || other === kind.HANGUL)
  if (east > 0) return east > 1 ? HAN_AND_HANGUL : HAN_AND_OTHERS
  return Math.min(one, other) === kind.LOWER && Math.max(one, other) === kind.GREEK_LOWER
    ? LATIN_AND_GREEK
    : TWO_SCRIPTS
}

/** Two neighboring letters that no language has both of. */
const NO_COMMON_ALPHABET = 10
const FIRST = 0xaa
const LAST = 0x1eff

/** For each letter of the Latin blocks, a mask of the alphabets that have it. */
const ALPHABETS_OF = /* @__PURE__ */ new Uint32Array(LAST + 1)

/** Fills the masks of alphabets. */
function markAlphabets(): void {
  ALPHABETS.forEach((letters, alphabet) => {
    for (const letter of letters) {
      for (const form of [letter, letter.toUpperCase()]) {
        if (form.length > 1) continue
        const code = form.charCodeAt(0)
        ALPHABETS_OF[code] = (ALPHABETS_OF[code] as number) | (1 << alphabet)
      }
    }
  })
}

/**
 * The cost of two neighboring letters that no language has both of, in half bits; 0 for characters outside the Latin blocks.
 *
 * `Ă` (Romanian) before `ś` (Polish) → 10
 */
export function alphabetCost(before: number, after: number): number {
  if (before < FIRST || after < FIRST || before > LAST || after > LAST) return 0
  if (!ready) prepare()
  const [one, other] = [ALPHABETS_OF[before] as number, ALPHABETS_OF[after] as number]
  return one === 0 || other === 0 || (one & other) !== 0 ? 0 : NO_COMMON_ALPHABET
}
