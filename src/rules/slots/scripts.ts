/** A letter of a script that is written without blanks between words, Korean syllables among them. */
const UNSPACED = /[\u0e00-\u0e7f\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/
const UNSPACED_LETTERS = /[\u0e00-\u0e7f\u3005\u3040-\u30ff\u3400-\u9fff]/g
const CASELESS = /^[("“'‘«„「『《【]*\p{Lo}/u

/** Whether a text opens with a letter of Chinese, Japanese, Korean or Thai. */
export const opensUnspaced = (text: string): boolean => UNSPACED.test(text.charAt(0))

/** How many letters of a text are of a script that parts no words by blanks. */
export const countUnspaced = (text: string): number => text.match(UNSPACED_LETTERS)?.length ?? 0

/** Whether a word opens with a letter that has no capital: Arabic, Hebrew, Devanagari, Han … */
export const isCaseless = (word: string): boolean => CASELESS.test(word)

/** A list of words, blanks between them. */
export const setOf = (...lists: string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => (list === '' ? [] : list.split(' '))))
