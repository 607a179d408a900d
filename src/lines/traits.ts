import { ZEROS } from '../characters/scripts.js'

/** What a line or a text holds, as bits. A stage runs only on text with the traits that it needs. */
export const Trait = {
  /** A character other than printable ASCII and line feeds. */
  beyondAscii: 1,
  /** A control, mark, surrogate, invisible or unusual character, so the repair stages must run. */
  odd: 2,
  /** White space other than spaces and line feeds. */
  foreignSpace: 4,
  /** White space other than single spaces between words. */
  crowded: 8,
  /** A typographic quotation mark: `“`, `’`. */
  curlyQuote: 16,
  /** A digit of any script that news is numbered in; see `DIGITS`. */
  digit: 32,
  /** An opening bracket: `(`, `[`, and the full-width ones. */
  bracket: 64,
  /** `:` or its full-width form. */
  colon: 128,
  /** A sign of inline Markdown: one of `` ` * \ ] ~ ``. */
  markup: 256,
  slash: 512,
  /** A letter of a script without spaces between words. */
  unspaced: 1024,
  /** `.` or `…`. */
  stop: 2048,
  /** `▶` or `▷`. */
  pointer: 4096,
} as const

/** The space, and the end of a line. Only the lexer needs these bits. */
export const SPACE = 8192
export const FEED = 16384

/**
 * Characters that no repair stage changes, whatever their context, as pairs of first and last: ASCII, Latin, Greek, Cyrillic,
 * Armenian, Hebrew and Arabic letters, punctuation, arrows, symbols, kana, Han, Hangul, full-width digits and punctuation.
 */
const QUIET = [
  0x0a, 0x0a, 0x20, 0x7e, 0xa1, 0xac, 0xae, 0x2ff, 0x388, 0x482, 0x48a, 0x587, 0x5d0, 0x5ea, 0x621, 0x64a, 0x660, 0x66f,
  0x671, 0x6d3, 0x1e00, 0x1eff, 0x2010, 0x2027, 0x2030, 0x205e, 0x20a0, 0x20bf, 0x2116, 0x2122, 0x2190, 0x2199, 0x2500,
  0x27bf, 0x3001, 0x3029, 0x3041, 0x3096, 0x309b, 0x30ff, 0x4e00, 0x9fff, 0xac00, 0xd7a3, 0xff01, 0xff20, 0xff3b,
  0xff40, 0xff5b, 0xff60,
]

/** Tabs, no-break and wide spaces, separators: the white space that `typography/space.ts` replaces, … */
const FOREIGN_SPACE = [
  0x09, 0x09, 0x0d, 0x0d, 0xa0, 0xa0, 0x1680, 0x1680, 0x2002, 0x200a, 0x2028, 0x2029, 0x202f, 0x202f, 0x205f, 0x205f,
  0x3000, 0x3000,
]
/** … and some that repair stages change, too. */
const ODD_SPACE = [0x0b, 0x0c, 0x2000, 0x2001]

const CURLY_QUOTES = [0x2018, 0x201f, 0x275b, 0x2760, 0x301d, 0x301f, 0xff02, 0xff02, 0xff07, 0xff07]
const UNSPACED = [0xe00, 0xeff, 0x1000, 0x109f, 0x1780, 0x17ff, 0x3005, 0x3005, 0x3040, 0x30ff, 0x3400, 0x9fff]

/** The bits of each code unit. */
export function traitsOfUnits(): Uint16Array {
  const table = new Uint16Array(0x10000).fill(Trait.beyondAscii | Trait.odd)
  const set = (pairs: readonly number[], traits: number) => {
    for (let at = 0; at < pairs.length; at += 2) table.fill(traits, pairs[at], (pairs[at + 1] as number) + 1)
  }
  const add = (first: number, last: number, trait: number) => {
    for (let unit = first; unit <= last; unit++) table[unit] = (table[unit] as number) | trait
  }
  const addSigns = (signs: string, trait: number) => {
    for (const sign of signs) add(sign.charCodeAt(0), sign.charCodeAt(0), trait)
  }
  set(QUIET, Trait.beyondAscii)
  set(FOREIGN_SPACE, Trait.beyondAscii | Trait.foreignSpace)
  set(ODD_SPACE, Trait.beyondAscii | Trait.foreignSpace | Trait.odd)
  set([0x20, 0x7e], 0)
  set([0x20, 0x20], SPACE)
  set([0x0a, 0x0a], FEED)
  for (let at = 0; at < CURLY_QUOTES.length; at += 2)
    add(CURLY_QUOTES[at] as number, CURLY_QUOTES[at + 1] as number, Trait.curlyQuote)
  for (let at = 0; at < UNSPACED.length; at += 2)
    add(UNSPACED[at] as number, UNSPACED[at + 1] as number, Trait.unspaced)
  for (const zero of ZEROS) add(zero, zero + 9, Trait.digit)
  addSigns('([（【', Trait.bracket)
  addSigns(':：', Trait.colon)
  addSigns('`*\\]~', Trait.markup)
  addSigns('/', Trait.slash)
  addSigns('.…', Trait.stop)
  addSigns('▶▷', Trait.pointer)
  return table
}
