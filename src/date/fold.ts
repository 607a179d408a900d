import { digitIn } from '../characters/scripts.js'

const NOT_ASCII = /[^\x00-\x7f]/
const OTHER_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g
const FULL_WIDTH = /[\uff01-\uff5e]/g
const VARIANT = /[İıςάέήίϊΐόύϋΰώأإآٱىیکةۀ\u00a0\u2007\u2009\u202f\u3000–—−]/g

const PLAIN: Readonly<Record<string, string>> = {
  İ: 'i',
  ı: 'i',
  ς: 'σ',
  ά: 'α',
  έ: 'ε',
  ή: 'η',
  ί: 'ι',
  ϊ: 'ι',
  ΐ: 'ι',
  ό: 'ο',
  ύ: 'υ',
  ϋ: 'υ',
  ΰ: 'υ',
  ώ: 'ω',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  '–': '-',
  '—': '-',
  '−': '-',
}

/**
 * A text in the form in which words of dates are filed, unit for unit as long as it was: lower case, digits 0 to 9,
 * Greek without accents, one form for each Arabic letter, plain blanks and hyphens.
 *
 * `٥ MAYIS` → `5 mayis`
 */
export function fold(text: string): string {
  if (!NOT_ASCII.test(text)) return text.toLowerCase()
  return text
    .replace(OTHER_DIGIT, (digit) => String(digitIn(digit)))
    .replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replaceAll('İ', 'i')
    .toLowerCase()
    .replace(VARIANT, (char) => PLAIN[char] ?? ' ')
}
