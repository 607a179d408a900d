/** The base of the digits in number tables, one character each. This compresses better than base64. */
export const BASE = 89

const FIRST = 35 // `#`

/** The value of a digit: `#` is 0, `$` is 1, and so on, skipping the backslash and the quotes. */
export function digit(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code - FIRST - (code > 92 ? 1 : 0) - (code > 96 ? 1 : 0) - (code > 39 ? 1 : 0)
}

/** A character that is not a digit and marks a special entry. */
export const MARK = 33 // `!`
