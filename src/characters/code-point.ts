/** The code point before the first and after the last character. */
export const NOTHING = -1

/** The code point that begins at a UTF-16 offset, or `NOTHING`. A lone surrogate is a code point of its own. */
export function codePointAt(text: string, at: number): number {
  return text.codePointAt(at) ?? NOTHING
}

/** The code point that ends at a UTF-16 offset, or `NOTHING`. */
export function codePointBefore(text: string, at: number): number {
  if (at === 0) return NOTHING
  const code = text.charCodeAt(at - 1)
  if (!isLowSurrogate(code) || at === 1) return code
  const pair = codePointAt(text, at - 2)
  return pair > 0xffff ? pair : code
}

/** The number of UTF-16 code units in a code point. */
export function widthOf(code: number): number {
  return code > 0xffff ? 2 : 1
}

export function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

export function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}

/** Whether a code point is in one of the ranges, given as `first, last, first, last, …`. */
export function isWithin(code: number, ranges: readonly number[]): boolean {
  for (let at = 0; at < ranges.length; at += 2) {
    if (code >= (ranges[at] as number) && code <= (ranges[at + 1] as number)) return true
  }
  return false
}

// Unicode White_Space beyond ASCII, the C1 controls, and the blank braille cell.
const SPACES = [
  0x7f, 0xa0, 0x1680, 0x1680, 0x2000, 0x200a, 0x2028, 0x2029, 0x202f, 0x202f, 0x205f, 0x205f, 0x2800, 0x2800, 0x3000,
  0x3000,
]

/** Whether a code point shows no ink: a space, a line break, a control character, or `NOTHING` at the edge of the text. */
export function isBlank(code: number): boolean {
  return code <= 0x20 || (code > 0x7e && isWithin(code, SPACES))
}

// Characters that can join the one before: marks, Hangul vowels and finals, and the Kirat Rai vowel signs.
const JOINS_LEFT = /[\p{M}\u1161-\u1175\u11a8-\u11c2\u{16d67}\u{16d68}]/u

/** Whether normalization may compose this code point with the one before it. */
export function joinsLeft(code: number): boolean {
  return code >= 0x300 && JOINS_LEFT.test(String.fromCodePoint(code))
}

/** The start of the code point that a code unit belongs to. */
export function codePointStart(text: string, at: number): number {
  return codePointBefore(text, at + 1) > 0xffff ? at - 1 : at
}

/** The start of the cluster around a code unit: its base, or `earliest`. */
export function clusterStart(text: string, within: number, earliest: number): number {
  let at = codePointStart(text, within)
  while (at > earliest && joinsLeft(codePointAt(text, at))) at -= widthOf(codePointBefore(text, at))
  return at
}

/** The end of the cluster that starts here: one code point and everything that joins it. */
export function clusterEnd(text: string, start: number): number {
  let at = start
  do at += widthOf(codePointAt(text, at))
  while (joinsLeft(codePointAt(text, at)))
  return at
}

const YES = 1
const NO = 2

/** Whether a code point is a combining mark (General_Category M): U+0301, not `e`. */
export const isMark = /* @__PURE__ */ remember(/\p{M}/u)

/**
 * A test of code points that caches its answers for the first two planes, because `\p{…}` patterns are slow.
 * `pattern` is tested on one character at a time.
 */
export function remember(pattern: Pick<RegExp, 'test'>): (code: number) => boolean {
  const answers = new Uint8Array(0x20000)
  const ask = (code: number): number => {
    if (code === NOTHING) return NO
    const answer = pattern.test(String.fromCodePoint(code)) ? YES : NO
    if (code < answers.length) answers[code] = answer
    return answer
  }
  return (code) => (answers[code] || ask(code)) === YES
}

/** Whether a sticky pattern matches at an offset: `(/b/y, 'abc', 1)` → `true` */
export function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
