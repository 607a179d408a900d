/** The result of one scan of a text, which lets stages without work be skipped. */
export interface Traits {
  /** The text is printable ASCII and line feeds. */
  readonly ascii: boolean
  /** The text has controls, marks, surrogates, invisible or unusual characters, so the repair stages must run. */
  readonly odd: boolean
  /** The text has white space other than spaces and line feeds. */
  readonly foreign: boolean
  /** The text has white space other than single spaces and line feeds. */
  readonly crowded: boolean
}

const ODD = 1
const FOREIGN = 2

/**
 * Characters that no repair stage changes, whatever their context, as pairs of first and last: ASCII, Latin, Greek, Cyrillic,
 * Armenian, Hebrew and Arabic letters, punctuation, arrows, symbols, kana, Han, Hangul, full-width digits and punctuation.
 */
const QUIET = [
  0x21, 0x7e, 0xa1, 0xac, 0xae, 0x2ff, 0x388, 0x482, 0x48a, 0x587, 0x5d0, 0x5ea, 0x621, 0x64a, 0x660, 0x66f, 0x671,
  0x6d3, 0x1e00, 0x1eff, 0x2010, 0x2027, 0x2030, 0x205e, 0x20a0, 0x20bf, 0x2116, 0x2122, 0x2190, 0x2199, 0x2500, 0x27bf,
  0x3001, 0x3029, 0x3041, 0x3096, 0x309b, 0x30ff, 0x4e00, 0x9fff, 0xac00, 0xd7a3, 0xff01, 0xff20, 0xff3b, 0xff40,
  0xff5b, 0xff60,
]

/** `\\t` to `\\r`, no-break and wide spaces, separators: the white space that `typography/space.ts` replaces. */
const FOREIGN_SPACE = [
  0x09, 0x09, 0x0b, 0x0d, 0xa0, 0xa0, 0x1680, 0x1680, 0x2000, 0x200a, 0x2028, 0x2029, 0x202f, 0x202f, 0x205f, 0x205f,
  0x3000, 0x3000,
]

/** The bits of `ODD` and `FOREIGN` for each code unit, filled on first use. */
let kinds: Uint8Array | undefined

function kindsOfUnits(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(ODD)
  const fill = (pairs: readonly number[], kind: number) => {
    for (let at = 0; at < pairs.length; at += 2) table.fill(kind, pairs[at], (pairs[at + 1] as number) + 1)
  }
  fill(QUIET, 0)
  fill(FOREIGN_SPACE, FOREIGN)
  fill([0x0b, 0x0c, 0x2000, 0x2001], FOREIGN | ODD)
  fill([0x0a, 0x0a, 0x20, 0x20], 0)
  return table
}

/** All but printable ASCII and line feeds. */
const BEYOND_ASCII = /[^\n -~]/g
/** All but the quiet characters of Latin, Greek, Cyrillic and Han texts. More ranges would be slower. */
const UNFAMILIAR = /[^\n -~\xA1-\xAC\xAE-\u02FF\u0388-\u0482\u2010-\u2027\u4E00-\u9FFF]/g
/** After an unfamiliar character, this many code units are looked up one by one: its neighbors are likely unfamiliar too. */
const LOOKED_UP = 256
/** A line feed before a space is found faster by its own search, since line feeds are rare. */
const DOUBLE_BLANK = / {2}| \n/

/**
 * Scans a text for its traits. Small patterns skip familiar text twice as fast as a loop; a table of all code units
 * classifies the rest.
 *
 * `It’s a bridge.` → neither odd nor crowded; `a\u00AD  b` → both
 */
export function scanTraits(text: string): Traits {
  const first = next(BEYOND_ASCII, text, 0)
  const seen = first < text.length ? kindsIn(text, first) : 0
  const foreign = (seen & FOREIGN) !== 0
  const crowded =
    foreign || text.startsWith(' ') || text.endsWith(' ') || text.includes('\n ') || DOUBLE_BLANK.test(text)
  return { ascii: first === text.length, odd: (seen & ODD) !== 0, foreign, crowded }
}

function kindsIn(text: string, from: number): number {
  kinds ??= kindsOfUnits()
  const table = kinds
  let seen = 0
  for (let at = next(UNFAMILIAR, text, from); at < text.length; at = next(UNFAMILIAR, text, at)) {
    const end = Math.min(at + LOOKED_UP, text.length)
    for (; at < end; at++) seen |= table[text.charCodeAt(at)] as number
    if (seen === (ODD | FOREIGN)) break
  }
  return seen
}

function next(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex - 1 : text.length
}
