// Contents of character classes, `[${UNSPACED}]`. All ranges are single code units, so patterns need no `u` flag.

/** Chinese and Japanese. */
export const HAN_KANA = '\\u3005\\u3040-\\u30ff\\u3400-\\u9fff'

/** Letters of scripts without spaces between words: Thai, Lao, Burmese, Khmer, kana, Han. Korean has spaces. */
export const UNSPACED = `\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff${HAN_KANA}`

/** Scripts with personal names of two or three letters: kana, Han, Hangul. */
export const HAN_KANA_HANGUL = `${HAN_KANA}\\uac00-\\ud7a3`

/** Arabic, Persian, Devanagari, Bengali, Thai. */
export const OTHER_DIGITS = '٠-٩۰-۹०-९০-৯๐-๙'

/** Digits in news: ASCII, Arabic, Persian, Devanagari, Bengali, Thai, full-width. */
export const DIGITS = `0-9${OTHER_DIGITS}０-９`

/** The zero of each set of digits in `DIGITS`. */
export const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10]

/** The value of a digit of `DIGITS`: `٣` → 3 */
export function digitIn(digit: string): number {
  const code = digit.charCodeAt(0)
  return code - (ZEROS.findLast((zero) => zero <= code) as number)
}

/** The value of a row of digits: `١٢` → 12 */
export function numberIn(digits: string): number {
  let number = 0
  for (const digit of digits) number = 10 * number + digitIn(digit)
  return number
}

const OPENING = /* @__PURE__ */ new RegExp(`^[${UNSPACED}${HAN_KANA_HANGUL}]`)
const ANY = /* @__PURE__ */ new RegExp(`[${UNSPACED}]`)
const EACH = /* @__PURE__ */ new RegExp(`[${UNSPACED}]`, 'g')
const ANY_DENSE = /* @__PURE__ */ new RegExp(`[${UNSPACED}${HAN_KANA_HANGUL}]`)
const TOUCHING = /* @__PURE__ */ new RegExp(`[${UNSPACED}\\u3000-\\u303f\\uff00-\\uffef]`)

/** Whether a text starts with a letter of an unspaced script or of Korean. */
export const opensUnspaced = (text: string): boolean => OPENING.test(text)

/** Whether a text contains a letter of an unspaced script: `橋の上` */
export const holdsUnspaced = (text: string): boolean => ANY.test(text)

/** The number of letters of unspaced scripts in a text: `橋の上, 2024` → 3 */
export const countUnspaced = (text: string): number => text.match(EACH)?.length ?? 0

/** Puts spaces around each letter of an unspaced script: `橋の上, 2024` → ` 橋  の  上 , 2024` */
export const partUnspaced = (text: string): string => text.replace(EACH, ' $& ')

/** Whether a text contains a letter that carries as much as two Latin letters or more: of an unspaced script, or Korean. */
export const holdsDense = (text: string): boolean => ANY_DENSE.test(text)

/** Whether a character needs no space after it: a letter of an unspaced script, or full-width punctuation. */
export const touchesNext = (char: string): boolean => TOUCHING.test(char)

/** A word; in unspaced scripts, a letter. Has the `g` flag, for `matchAll` and `replace`. */
export const WORD = /* @__PURE__ */ new RegExp(`[${UNSPACED}]|[\\p{L}\\p{N}\\p{M}]+`, 'gu')
