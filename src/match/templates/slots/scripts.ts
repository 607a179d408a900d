const CASELESS = /^[("“'‘«„「『《【]*\p{Lo}/u

/** Whether a word opens with a letter that has no capital: Arabic, Hebrew, Devanagari, Han … */
export const isCaseless = (word: string): boolean => CASELESS.test(word)
