/** Letters of two signs first, as the press writes them for one. */
const PAIRS: Readonly<Record<string, string>> = { lj: 'љ', nj: 'њ', dž: 'џ' }
const LETTERS: Readonly<Record<string, string>> = /* @__PURE__ */ Object.fromEntries(
  [...'abcčćdđefghijklmnoprsštuvzž'].map((letter, at) => [letter, [...'абцчћдђефгхијклмнопрсштувзж'][at] as string]),
)

/** What Serbian prints in Latin letters among Cyrillic ones, too. */
const LATIN =
  /^(?:facebook|instagram|twitter|tiktok|whatsapp|viber|telegram|youtube|linkedin|google|javascript|cookies|copyright|app|x|via|e-?mail|url|https?|www|hr|org|example|desk|promo|podcast|premium|screenshot)$/i

/** A slot of a template, an escaped sign of a pattern or a template, an address, a word. */
/** What of these has no letters of Serbian. */
const NO_WORD = /[{\\@.]/
const PART = /\{\w+\}|\\.|[\w.+-]+@[\w.-]+|[a-z\d]+\.[a-z]{2,3}\b|[\p{L}\p{M}]+(?:-mail)?/gu

/**
 * Serbian in Latin letters, in Cyrillic: words, templates and patterns alike.
 *
 * `podeli (na|putem) {platforms}` → `подели (на|путем) {platforms}`
 */
export const inCyrillic = (latin: string): string =>
  latin.replace(PART, (part) => (NO_WORD.test(part) || LATIN.test(part) ? part : wordInCyrillic(part)))

const wordInCyrillic = (word: string): string =>
  word
    .replace(/lj|nj|dž/gi, (pair) => likeFirst(pair, PAIRS[pair.toLowerCase()] as string))
    .replace(/\p{Script=Latin}/gu, (letter) => likeFirst(letter, LETTERS[letter.toLowerCase()] ?? letter))

/** `letter` as a capital where the Latin one is. */
const likeFirst = (latin: string, letter: string): string =>
  latin.charAt(0) === latin.charAt(0).toLowerCase() ? letter : letter.toUpperCase()

/** The same of all texts within a value; patterns of code are none. */
export function allInCyrillic<Value>(value: Value): Value {
  if (typeof value === 'string') return inCyrillic(value) as Value
  if (Array.isArray(value)) return value.map(allInCyrillic) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, allInCyrillic(item)])) as Value
}
