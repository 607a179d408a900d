/** Latin digraphs for one Cyrillic letter; they are replaced first. */
const PAIRS: Readonly<Record<string, string>> = { lj: 'љ', nj: 'њ', dž: 'џ' }
const LETTERS: Readonly<Record<string, string>> = /* @__PURE__ */ Object.fromEntries(
  [...'abcčćdđefghijklmnoprsštuvzž'].map((letter, at) => [letter, [...'абцчћдђефгхијклмнопрсштувзж'][at] as string]),
)

/** Words that Serbian text in Cyrillic leaves in Latin letters. */
const LATIN =
  /^(?:facebook|instagram|twitter|tiktok|whatsapp|viber|telegram|youtube|linkedin|google|javascript|cookies|copyright|app|x|via|e-?mail|url|https?|www|hr|org|example|desk|promo|podcast|premium|screenshot)$/i

/** A template slot, an escaped character, an address, or a word. */
const PART = /\{\w{1,30}\}|\\.|[\w.+-]{1,64}@[\w.-]{1,64}|[a-z\d]{1,64}\.[a-z]{2,3}\b|[\p{L}\p{M}]{1,64}(?:-mail)?/gu
/** A part that stays as it is. */
const NO_WORD = /[{\\@.]/

/**
 * Transliterates Serbian from Latin to Cyrillic letters in words, templates, and patterns.
 *
 * `podeli (na|putem) {platforms}` → `подели (на|путем) {platforms}`
 */
export const inCyrillic = (latin: string): string =>
  latin.replace(PART, (part) => (NO_WORD.test(part) || LATIN.test(part) ? part : wordInCyrillic(part)))

const wordInCyrillic = (word: string): string =>
  word
    .replace(/lj|nj|dž/gi, (pair) => likeFirst(pair, PAIRS[pair.toLowerCase()] as string))
    .replace(/\p{Script=Latin}/gu, (letter) => likeFirst(letter, LETTERS[letter.toLowerCase()] ?? letter))

/** `letter` in the case of the Latin one. */
const likeFirst = (latin: string, letter: string): string =>
  latin.charAt(0) === latin.charAt(0).toLowerCase() ? letter : letter.toUpperCase()

/** Transliterates every string in a value. Regular expressions in it stay. */
export function allInCyrillic<Value>(value: Value): Value {
  if (typeof value === 'string') return inCyrillic(value) as Value
  if (Array.isArray(value)) return value.map(allInCyrillic) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, allInCyrillic(item)])) as Value
}
