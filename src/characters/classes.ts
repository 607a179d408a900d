import { remember } from './code-point.js'

/** Classes of UTF-16 code units, for code that counts words. */
export const CharacterClass = {
  /** Spaces, punctuation without a meaning of its own, and everything else. */
  other: 0,
  /** A lowercase letter, or a letter of a script without case. */
  small: 1,
  capital: 2,
  digit: 3,
  /** A letter of a script without spaces between words. Each counts as a word. */
  unspaced: 4,
  /** A symbol that says something about its line: `|`, `©`, `→`, an emoji. */
  mark: 5,
} as const

const LETTER = /\p{L}/u
const LETTER_OR_MARK = /\p{L}|\p{M}/u
const CAPITAL = /\p{Lu}|\p{Lt}/u
const DIGIT = /\p{Nd}/u
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const MARKS = '|©®@#»«›‹→►▶●•·*+/:?!&"“”„…()[]{}$€£%=<>'

/** No unspaced script comes before this code unit. */
const FIRST_UNSPACED = 0xe00

/**
 * The class of each code unit, its lowercase letter and a bit for "known", packed in one number because callers need both.
 * Filled on demand: filling it up front would take longer than cleaning most texts.
 */
const KNOWN = /* @__PURE__ */ new Uint32Array(0x10000)
const CLASS = 7
const IS_KNOWN = 8
const FOLDED = 4

/** The packed class and lowercase letter of a code unit, for `classIn` and `foldIn`. */
export function lookUp(unit: number): number {
  const known = KNOWN[unit] as number
  return known === 0 ? find(unit) : known
}

export const classIn = (known: number): number => known & CLASS
export const foldIn = (known: number): number => known >>> FOLDED

/** `'A'` → `CharacterClass.capital` */
export const classOf = (unit: number): number => lookUp(unit) & CLASS

/** A letter in lowercase, if that is a single code unit: `É` → `é`. */
export const foldCase = (unit: number): number => lookUp(unit) >>> FOLDED

/** Whether a code unit is a letter, not a mark, a digit or a surrogate: `'é'` → `true` */
export const isLetter = /* @__PURE__ */ remember({ test: looksLikeLetter })

function looksLikeLetter(letter: string): boolean {
  const unit = letter.charCodeAt(0)
  const found = classOf(unit)
  if (found === CharacterClass.capital || isIdeograph(unit)) return true
  const isCased = found === CharacterClass.small && letter.toUpperCase() !== letter && unit !== IOTA_BELOW
  return isCased || LETTER.test(letter)
}

/** The block of most Chinese characters. */
const isIdeograph = (unit: number): boolean => unit >= 0x4e00 && unit < 0xa000
/** U+0345, a mark that has a capital. */
const IOTA_BELOW = 0x345

function find(unit: number): number {
  const letter = String.fromCharCode(unit)
  const small = letter.toLowerCase()
  const folded = small.length === 1 ? small.charCodeAt(0) : unit
  const known = (folded << FOLDED) | IS_KNOWN | kindOf(unit, letter, small)
  KNOWN[unit] = known
  return known
}

/** Compiling a `\p{…}` pattern takes a millisecond, so most letters, digits and symbols are classified without one. */
function kindOf(unit: number, letter: string, small: string): number {
  // The high surrogate of an emoji counts for both.
  if (unit >= 0xd800 && unit < 0xe000) return unit < 0xdc00 ? CharacterClass.mark : CharacterClass.other
  if (MARKS.includes(letter)) return CharacterClass.mark
  if (!isNumberOrSymbol(unit)) {
    if (small !== letter) return CharacterClass.capital
    if (letter.toUpperCase() !== letter || letter === '_') return CharacterClass.small
  }
  if (unit < 0x80) return unit >= 0x30 && unit <= 0x39 ? CharacterClass.digit : CharacterClass.other
  if (isPunctuation(unit)) return CharacterClass.other
  if (DIGIT.test(letter)) return CharacterClass.digit
  if (unit >= FIRST_UNSPACED && UNSPACED.test(letter)) return CharacterClass.unspaced
  if (!LETTER_OR_MARK.test(letter)) return CharacterClass.other
  return hasLoneCapitals(unit) && CAPITAL.test(letter) ? CharacterClass.capital : CharacterClass.small
}

/** Characters with a lowercase form that are not letters: `Ⅷ`, `Ⓐ`. */
const isNumberOrSymbol = (unit: number): boolean =>
  (unit >= 0x2160 && unit < 0x2180) || (unit >= 0x24b6 && unit < 0x24ea)

/** General Punctuation: dashes, quotes, spaces. */
const isPunctuation = (unit: number): boolean => unit >= 0x2000 && unit < 0x2070

/** Capitals without a lowercase form: Greek `ϒ`, and symbols such as `ℂ`. */
const hasLoneCapitals = (unit: number): boolean => (unit >= 0x3d2 && unit <= 0x3d4) || (unit >= 0x2100 && unit < 0x2150)
