// Insides of character classes, `[${UNSPACED}]`. All are ranges of single code units, so patterns need no flag `u` for them.

/** The inside of a class: Chinese and Japanese. */
export const HAN_KANA = '\\u3005\\u3040-\\u30ff\\u3400-\\u9fff'

/** Letters of scripts that write no blanks between words: Thai, Lao, Burmese, Khmer, kana, Han. Korean parts its words. */
export const UNSPACED = `\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff${HAN_KANA}`

/** Letters that names of two or three letters are written in: kana, Han, Hangul. */
export const HAN_KANA_HANGUL = `${HAN_KANA}\\uac00-\\ud7a3`

/** Digits that news is written with: ASCII, Arabic, Persian, Devanagari, Bengali, Thai, full-width. */
export const DIGITS = '0-9٠-٩۰-۹०-९০-৯๐-๙０-９'

/** The zero of each of these sets of digits. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10]

/** The value of one of `DIGITS`: `٣` → 3 */
export function digitIn(digit: string): number {
  const code = digit.charCodeAt(0)
  return code - (ZEROS.findLast((zero) => zero <= code) as number)
}

/** The value of several in a row: `١٢` → 12 */
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

/** Whether a text opens with a letter of a script that writes no blanks between words, or of Korean. */
export const opensUnspaced = (text: string): boolean => OPENING.test(text)

/** Whether a text holds a letter of a script that writes no blanks between words: `橋の上` */
export const holdsUnspaced = (text: string): boolean => ANY.test(text)

/** How many letters of a text are of such a script: `橋の上, 2024` → 3 */
export const countUnspaced = (text: string): number => text.match(EACH)?.length ?? 0

/** Sets such letters apart by blanks, one by one: `橋の上, 2024` → ` 橋  の  上 , 2024` */
export const partUnspaced = (text: string): string => text.replace(EACH, ' $& ')

/** Whether a text holds a letter that says as much as two Latin letters or more: of such a script, or of Korean. */
export const holdsDense = (text: string): boolean => ANY_DENSE.test(text)

/** Whether a character stands beside the next without a blank: a letter of such a script, a sign as wide as they are. */
export const touchesNext = (char: string): boolean => TOUCHING.test(char)

/** A word; of a script without blanks between words, one letter. With the flag `g`: for `matchAll` and `replace`. */
export const WORD = /* @__PURE__ */ new RegExp(`[${UNSPACED}]|[\\p{L}\\p{N}\\p{M}]+`, 'gu')
