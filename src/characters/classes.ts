/** What a UTF-16 code unit is to one who counts words. */
export const CharacterClass = {
  /** Blanks, stops, and whatever tells nothing. */
  other: 0,
  /** A small letter, or one of a script without capitals. */
  small: 1,
  capital: 2,
  digit: 3,
  /** A letter of a script that writes no blanks between words; each counts as a word. */
  unspaced: 4,
  /** A sign that tells something of its line: `|`, `©`, `→`, an emoji. */
  mark: 5,
} as const

const LETTER = /\p{L}|\p{M}|_/u
const CAPITAL = /\p{Lu}|\p{Lt}/u
const DIGIT = /\p{Nd}/u
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const MARK = /[|©®@#»«›‹→►▶●•·*+/:?!&"“”„…()[\]{}$€£%=<>]/u

const UNITS = 0x10000
const UNKNOWN = 255
/** Filled as code units are met: to look all of them up at the start would take longer than most texts do. */
const classes = /* @__PURE__ */ new Uint8Array(UNITS).fill(UNKNOWN)
const folded = /* @__PURE__ */ new Uint16Array(UNITS)

/** `'A'` → `CharacterClass.capital` */
export function classOf(unit: number): number {
  const known = classes[unit] as number
  return known === UNKNOWN ? lookUp(unit) : known
}

/** A letter as a small one, where that is a single code unit: `É` → `é`. */
export function foldCase(unit: number): number {
  const known = folded[unit] as number
  if (known !== 0) return known
  lookUp(unit)
  return folded[unit] as number
}

function lookUp(unit: number): number {
  const letter = String.fromCharCode(unit)
  const small = letter.toLowerCase()
  folded[unit] = small.length === 1 ? small.charCodeAt(0) : unit
  const found = classIn(letter, unit)
  classes[unit] = found
  return found
}

function classIn(letter: string, unit: number): number {
  // The first half of an emoji stands for all of it.
  if (unit >= 0xd800 && unit < 0xe000) return unit < 0xdc00 ? CharacterClass.mark : CharacterClass.other
  if (DIGIT.test(letter)) return CharacterClass.digit
  if (UNSPACED.test(letter)) return CharacterClass.unspaced
  if (CAPITAL.test(letter)) return CharacterClass.capital
  if (LETTER.test(letter)) return CharacterClass.small
  return MARK.test(letter) ? CharacterClass.mark : CharacterClass.other
}
