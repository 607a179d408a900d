const CASELESS = /^[("“'‘«„「『《【]*\p{Lo}/u

/** Whether a word opens with a letter that has no capital: Arabic, Hebrew, Devanagari, Han … */
export const isCaseless = (word: string): boolean => CASELESS.test(word)

/** A list of words, blanks between them. */
export const setOf = (...lists: string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => (list === '' ? [] : list.split(' '))))
