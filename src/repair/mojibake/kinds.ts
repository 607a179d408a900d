// Kinds of characters, for costs of neighbors.
export const BLANK = 0
export const DIGIT = 1
export const LOWER = 2
export const UPPER = 3
export const GREEK_LOWER = 4
const GREEK_UPPER = 5
export const CYRILLIC_LOWER = 6
const CYRILLIC_UPPER = 7
/** Before a word: ( ¿ „ */
export const OPENING = 8
/** After a word: ) , ” */
export const CLOSING = 9
/** After or within a word: ’ */
export const APOSTROPHE = 10
/** Between words, spaced or not: – … / */
export const JOINER = 11
/** Small, after a word or a number: ® ² º */
export const TRAILER = 12
export const SYMBOL = 13
/** Box-drawing characters of terminals. */
export const BOX = 14
export const CONTROL = 15
/** U+FFFD */
export const LOST = 16
export const PICTURE = 17
/** Combines with the character before it. */
export const MARK = 18
/** Chinese characters, kana and their punctuation. */
export const HAN = 19
export const HANGUL = 20
export const HEBREW = 21
export const ARABIC = 22
export const THAI = 23
/** The first of the ten Indic scripts with a block of 128 characters each. */
export const INDIC = 24
export const LAO = 34
export const TIBETAN = 35
export const MYANMAR = 36
export const GEORGIAN = 37
export const ETHIOPIC = 38
export const KHMER = 39
export const ARMENIAN = 40
export const OTHER_LETTER = 41
/** Before or after a word, depending on the language: « “ */
export const QUOTE = 42

/** The limit of kinds: a power of two, so that two kinds make an index. */
export const KINDS = 64

export function isLetter(kind: number): boolean {
  return (kind >= LOWER && kind <= CYRILLIC_UPPER) || (kind >= HAN && kind <= OTHER_LETTER)
}

export function isUpper(kind: number): boolean {
  return kind === UPPER || kind === GREEK_UPPER || kind === CYRILLIC_UPPER
}

export function isLower(kind: number): boolean {
  return kind === LOWER || kind === GREEK_LOWER || kind === CYRILLIC_LOWER
}

/** The script of a letter: the kind of its lowercase form. */
export function scriptOf(kind: number): number {
  return isUpper(kind) ? kind - 1 : kind
}
