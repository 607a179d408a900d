import { LOST_BYTE } from './page-set.js'

/** A sequence is told as one number: its code point, plus this for each UTF-16 unit that it takes. 0 is none. */
export const UNIT = 0x200000

const SPACE = 0x20
const QUESTION_MARK = 0x3f
const REPLACEMENT = 0xfffd

/**
 * The UTF-8 sequence that was read in a code page and now begins at an offset.
 * Also what is no strict UTF-8, but found in the wild: surrogate halves of three bytes each (CESU-8), and Java's C0 80
 * for U+0000. A sequence that lost bytes is U+FFFD. With `spaces`, a space may stand for A0, a no-break space once.
 *
 * `Ã©` → U+00E9 in two units · `â€™` → U+2019 in three · `â€` + U+FFFD → U+FFFD in three
 */
export function readSequence(text: string, at: number, bytes: Uint8Array, spaces: boolean): number {
  const lead = bytes[text.charCodeAt(at) | 0] as number
  if (lead < 0xc0 || lead > 0xf4 || lead === 0xc1) return 0
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  let code = lead & (0x7f >> length)
  let lost = 0
  for (let next = 1; next < length; next++) {
    const unit = text.charCodeAt(at + next) | 0
    const byte = spaces && unit === SPACE ? 0xa0 : (bytes[unit] as number)
    if (byte === LOST_BYTE || (unit === QUESTION_MARK && next === 2 && code === 0x80)) lost++
    else if ((byte & 0xc0) !== 0x80) return 0
    code = (code << 6) | (byte & 0x3f)
  }
  if (lost > 0) return lost < 2 || lost < length - 1 ? REPLACEMENT + length * UNIT : 0
  if (length === 2) return lead > 0xc1 || code === 0 ? code + 2 * UNIT : 0
  if (length === 4) return code > 0xffff && code <= 0x10ffff ? code + 4 * UNIT : 0
  if (code < 0x800) return 0
  if (code < 0xd800 || code > 0xdfff) return code + 3 * UNIT
  return readSurrogates(text, at, code, bytes)
}

/** Two surrogate halves, each written as if it were a character: ED A0 BD ED B8 8D → U+1F60D */
function readSurrogates(text: string, at: number, high: number, bytes: Uint8Array): number {
  if (high > 0xdbff || bytes[text.charCodeAt(at + 3) | 0] !== 0xed) return 0
  const second = bytes[text.charCodeAt(at + 4) | 0] as number
  const third = bytes[text.charCodeAt(at + 5) | 0] as number
  if (second < 0xb0 || second > 0xbf || (third & 0xc0) !== 0x80) return 0
  const low = 0xdc00 | ((second & 0xf) << 6) | (third & 0x3f)
  return 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00) + 6 * UNIT
}
