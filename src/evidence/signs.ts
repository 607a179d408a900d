/** The base of the digits in which tables of numbers are written, a character each: this compresses better than base64. */
export const BASE = 89

const FIRST = 35 // `#`

/** The digit that a character stands for: `#` is 0, `$` is 1, and so on, leaving out the backslash and the quotes. */
export function digit(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code - FIRST - (code > 92 ? 1 : 0) - (code > 96 ? 1 : 0) - (code > 39 ? 1 : 0)
}

/** A character that is no digit, and marks an entry that is something else. */
export const MARK = 33 // `!`
