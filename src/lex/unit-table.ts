import { classOf, foldCase } from '../characters/classes.js'
import { foldUnit, isOrnamentUnit } from '../characters/fold.js'
import { STOPS } from '../characters/sentence-ends.js'
import { Trait as RepairTrait, traitsOfUnits } from '../lines/traits.js'

/**
 * What a code unit is, as bits of its entry in `UNIT_TABLE`. One look-up tells the lexer all it needs. The low 16 bits of a letter
 * are its lowercase letter; those of anything else are bits of `SignTrait`.
 */
export const UnitClass = {
  letter: 1 << 16,
  capital: 1 << 17,
  digit: 1 << 18,
  /** A letter of a script without spaces between words. */
  unspaced: 1 << 19,
  /** A syllable of Korean. Rules attach particles to words, so each syllable is a token. */
  hangul: 1 << 20,
  /** The space, and only it. */
  blank: 1 << 21,
  /** The line feed. */
  lineBreak: 1 << 22,
  /** Other white space. */
  white: 1 << 23,
  /** A letter that rules fold to another than its lowercase letter: `é` → `e`. */
  accent: 1 << 24,
  /** A character that a repair stage may change: controls, mojibake, marks, unusual characters. */
  odd: 1 << 25,
  /** Any character but printable ASCII and the line feed. */
  beyondAscii: 1 << 26,
  /** Set in each entry that has been looked up. */
  known: 1 << 27,
} as const

/** What a sign is, as bits. The traits of a line are the bits of all its characters: those of `UnitClass` and these. */
export const SignTrait = {
  /** `(`, `[`, and the full-width ones. */
  bracket: 1,
  colon: 2,
  /** A sign of inline Markdown: one of `` ` * \ ] ~ ``. */
  markup: 4,
  slash: 8,
  /** `.` or `…`. */
  dot: 16,
  /** `▶` or `▷`. */
  pointer: 32,
  /** `<`, which may open a tag. */
  tag: 64,
  /** `&`, which may open an entity. */
  ampersand: 128,
  /** A sentence terminator of any script. */
  stop: 256,
  /** A typographic quotation mark: `“`, `’`. */
  curlyQuote: 512,
  /** A bullet, an arrow, a rule, half an emoji: it may be trimmed from the ends of a line. */
  ornament: 1024,
  /** A sign with a meaning of its own: `|`, `©`, an emoji. See `CharacterClass.mark`. */
  mark: 2048,
  /** The line has white space other than single spaces between words. No character has this bit. */
  crowded: 4096,
} as const

/** The entry of each code unit that has occurred so far, and 0 for the others. */
export const UNIT_TABLE = /* @__PURE__ */ new Int32Array(0x10000)

const CLASS_BITS = [
  0,
  UnitClass.letter,
  UnitClass.letter | UnitClass.capital,
  UnitClass.digit,
  UnitClass.unspaced,
  SignTrait.mark,
] as const

/** Bits of `lines/traits.ts` and the bits that they are here. */
const SAME_TRAITS: readonly (readonly [theirs: number, ours: number])[] = [
  [RepairTrait.beyondAscii, UnitClass.beyondAscii],
  [RepairTrait.odd, UnitClass.odd],
]
const SAME_SIGN_TRAITS: readonly (readonly [theirs: number, ours: number])[] = [
  [RepairTrait.curlyQuote, SignTrait.curlyQuote],
  [RepairTrait.bracket, SignTrait.bracket],
  [RepairTrait.colon, SignTrait.colon],
  [RepairTrait.markup, SignTrait.markup],
  [RepairTrait.slash, SignTrait.slash],
  [RepairTrait.stop, SignTrait.dot],
  [RepairTrait.pointer, SignTrait.pointer],
]
const WHITE = /\s/
const VARIATION_SELECTOR = 0xfe0f

let repairTraits: Uint16Array | undefined

/** The entry of a code unit, which is found on first use: filling the table up front would take longer than reading most texts. */
export function entryOf(unit: number): number {
  return (UNIT_TABLE[unit] as number) || learn(unit)
}

/** Fills the entries of the code units from one offset to another, and of the line feed behind them. */
export function learnUnits(units: Uint16Array, from: number, to: number): void {
  for (let at = from; at <= to; at++) if (UNIT_TABLE[units[at] as number] === 0) learn(units[at] as number)
}

function learn(unit: number): number {
  repairTraits ??= traitsOfUnits()
  const traits = repairTraits[unit] as number
  const classBits = classBitsOf(unit)
  let entry = UnitClass.known | classBits | translated(traits, SAME_TRAITS)
  if (classBits & UnitClass.letter) {
    entry |= foldCase(unit)
    if (foldUnit(unit) !== foldCase(unit)) entry |= UnitClass.accent
  } else entry |= translated(traits, SAME_SIGN_TRAITS) | signTraitsOf(unit)
  UNIT_TABLE[unit] = entry
  return entry
}

function classBitsOf(unit: number): number {
  if (unit >= 0xac00 && unit <= 0xd7a3) return UnitClass.hangul
  if (unit === VARIATION_SELECTOR) return SignTrait.mark
  if (unit === 0x0a) return UnitClass.lineBreak
  if (unit === 0x20) return UnitClass.blank
  return WHITE.test(String.fromCharCode(unit)) ? UnitClass.white : (CLASS_BITS[classOf(unit)] as number)
}

function signTraitsOf(unit: number): number {
  const char = String.fromCharCode(unit)
  let traits = 0
  if (STOPS.includes(char)) traits |= SignTrait.stop
  if (!WHITE.test(char) && isOrnamentUnit(unit)) traits |= SignTrait.ornament
  if (char === '<') traits |= SignTrait.tag
  if (char === '&') traits |= SignTrait.ampersand
  return traits
}

function translated(traits: number, pairs: readonly (readonly [theirs: number, ours: number])[]): number {
  let bits = 0
  for (const [theirs, ours] of pairs) if (traits & theirs) bits |= ours
  return bits
}
