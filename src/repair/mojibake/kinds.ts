// What kinds of characters there are to a reader: the grain in which neighbours are judged.
export const BLANK = 0
export const DIGIT = 1
export const LOWER = 2
export const UPPER = 3
export const GREEK_LOWER = 4
const GREEK_UPPER = 5
export const CYRILLIC_LOWER = 6
const CYRILLIC_UPPER = 7
/** Stands before a word: ( ¿ „ */
export const OPENING = 8
/** Stands after a word: ) , ” */
export const CLOSING = 9
/** Stands after a word or within one: ’ */
export const APOSTROPHE = 10
/** Stands between words, spaced or not: – … / */
export const JOINER = 11
/** Written small after a word or a number: ® ² º */
export const TRAILER = 12
export const SYMBOL = 13
/** The line art of text terminals. */
export const BOX = 14
export const CONTROL = 15
/** U+FFFD */
export const LOST = 16
export const PICTURE = 17
/** Leans on the character before it. */
export const MARK = 18
/** Chinese characters, kana and their punctuation. */
export const HAN = 19
export const HANGUL = 20
export const HEBREW = 21
export const ARABIC = 22
export const THAI = 23
/** The first of the ten scripts of India that have a block of 128 characters each. */
export const INDIC = 24
export const LAO = 34
export const TIBETAN = 35
export const MYANMAR = 36
export const GEORGIAN = 37
export const ETHIOPIC = 38
export const KHMER = 39
export const ARMENIAN = 40
export const OTHER_LETTER = 41
/** Stands on either side, by language: « “ */
export const QUOTE = 42

/** How many kinds there may be: a power of two, so that two make an index. */
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

/** The script of a letter; the two cases of one are the same. */
export function scriptOf(kind: number): number {
  return isUpper(kind) ? kind - 1 : kind
}
