import { codePointAt, codePointBefore, widthOf } from './code-point.js'

// What can join the character before it: marks, vowels and finals of Hangul, and the Kirat Rai vowel signs.
const JOINS_LEFT = /[\p{M}\u1161-\u1175\u11a8-\u11c2\u{16d67}\u{16d68}]/u

/** Whether normalisation may compose this code point with the one before it. */
export function joinsLeft(code: number): boolean {
  return code >= 0x300 && JOINS_LEFT.test(String.fromCodePoint(code))
}

/** Where the code point begins that a code unit is part of. */
export function codePointStart(text: string, at: number): number {
  return codePointBefore(text, at + 1) > 0xffff ? at - 1 : at
}

/** Where the cluster around a code unit begins: at its base, or at `earliest`. */
export function clusterStart(text: string, within: number, earliest: number): number {
  let at = codePointStart(text, within)
  while (at > earliest && joinsLeft(codePointAt(text, at))) at -= widthOf(codePointBefore(text, at))
  return at
}

/** Where a cluster ends that begins here: one code point, and all that joins it. */
export function clusterEnd(text: string, start: number): number {
  let at = start
  do at += widthOf(codePointAt(text, at))
  while (joinsLeft(codePointAt(text, at)))
  return at
}
