import { LETTERS, RARE, ROWS, SIGNS } from './characters.table.js'
import * as kind from './kinds.js'
import { priceNeighbours } from './neighbours.js'

/** What each code point of the first plane costs and what kind of character it is. */
const COST = /* @__PURE__ */ new Uint8Array(0x10000).fill(RARE)
const KIND = /* @__PURE__ */ new Uint8Array(0x10000).fill(kind.OTHER_LETTER)

/** Whether they are filled. */
let ready = false

/** Fills the tables, once, before the first question. */
export function prepare(): void {
  if (ready) return
  ready = true
  priceNeighbours()
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

/** What a code point costs by itself, in half bits. */
export function costOf(code: number): number {
  if (code < 0x10000) return COST[code] as number
  if (code >= 0x1f300 && code <= 0x1faff) return 10
  if (code >= 0x1f000 && code <= 0x1f2ff) return 12
  if (code >= 0x1d400 && code <= 0x1d7ff) return 16
  return code >= 0xe0000 || (code & 0xfffe) === 0xfffe ? RARE : 24
}

/** What kind of character a code point is. */
export function kindOf(code: number): number {
  if (code < 0x10000) return KIND[code] as number
  return code >= 0x20000 && code <= 0x323af ? kind.HAN : kind.PICTURE
}

const GREEK = 0x370
const CYRILLIC = 0x400
const LATIN_ADDITIONAL = 0x1e00
const GREEK_EXTENDED = 0x1f00

/** Tells capitals from small letters. */
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
