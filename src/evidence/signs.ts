/** Tables of numbers are printed in signs, each a digit of this base: they pack smaller than bytes in base64. */
export const BASE = 89

const FIRST = 35 // `#`; no sign is a quote of the source or a backslash

/** The digit that a sign stands for: `#` is 0, `$` 1; signs go on from there, but for the backslash and the quotes. */
export function digit(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code - FIRST - (code > 92 ? 1 : 0) - (code > 96 ? 1 : 0) - (code > 39 ? 1 : 0)
}

/** Stands for no digit: it marks what is not a number of one sign. */
export const MARK = 33 // `!`
