import { once } from '../characters/once.js'
import { digitIn, OTHER_DIGITS, opensUnspaced } from '../characters/scripts.js'
import type { Words } from '../locale/at-hand.js'
import type { DateWords } from '../locale/locale.js'
import { onceByWords } from '../locale/once-by-words.js'
import { ERAS } from './calendar.js'
import { ZONES } from './zones.table.js'

/** A number, a word or a single punctuation character of a folded line. */
export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
  /** The value of digits. */
  readonly number: number | undefined
  /** The meanings of a word in dates. */
  readonly meaning: Meaning | undefined
  /** Whether it touches the token before it. */
  readonly glued: boolean
}

const TOKEN = /* @__PURE__ */ once(() => /\d+|[\p{L}\p{M}\u200c\u200d]+|[^\s]/gu)
/** `p.m`, `π.μ`, `п. п` */
const DOTTED = /* @__PURE__ */ once(() => /\p{L}{1,2}\. ?\p{L}{1,2}(?![\p{L}\p{M}])/uy)
const NEXT = /* @__PURE__ */ once(() => / [\p{L}\p{M}]{1,12}/uy)
const NEXT_TWO = /* @__PURE__ */ once(() => / [\p{L}\p{M}]{1,12} [\p{L}\p{M}]{1,12}/uy)
const DIGITS = /^\d/
const LETTER = /^\p{L}/u

/** The tokens of a folded line in order, up to and including the first for which `closes` is true. */
export function tokensOf(line: string, words: Words, closes: (token: Token) => boolean = () => false): Token[] {
  const meanings = meaningsOf(words)
  const tokens: Token[] = []
  let last = 0
  let closed = false
  const add = (text: string, start: number, meaning?: Meaning) => {
    const number = DIGITS.test(text) ? Number(text) : undefined
    const token = { text, start, end: start + text.length, number, meaning, glued: last === start }
    tokens.push(token)
    closed = closes(token)
    last = token.end
  }
  const pattern = TOKEN()
  pattern.lastIndex = 0
  for (let match = pattern.exec(line); match && !closed; match = pattern.exec(line)) {
    const [run] = match
    if (!LETTER.test(run)) add(run, match.index, run === 'º' ? meanings.get(run) : undefined)
    else if (opensUnspaced(run)) {
      const word = longestAt(line, match.index, meanings)
      add(word, match.index, meanings.get(word))
      pattern.lastIndex = match.index + word.length
    } else {
      const dotted = run.length <= 2 ? dottedAt(line, match.index, meanings) : undefined
      const found = dotted ?? { text: phraseAt(line, match.index, run, meanings), length: 0 }
      add(found.text, match.index, meanings.get(found.text))
      last = pattern.lastIndex = match.index + Math.max(found.length, found.text.length)
    }
  }
  return tokens
}

/** The longest known word at an offset, or else one character. */
function longestAt(line: string, start: number, meanings: Meanings): string {
  for (let length = LONGEST_WORD; length > 1; length--) {
    const word = line.slice(start, start + length)
    if (meanings.has(word)) return word
  }
  return String.fromCodePoint(line.codePointAt(start) as number)
}

/** The word and the ones after it, if they mean something together. */
function phraseAt(line: string, start: number, word: string, meanings: Meanings): string {
  if (!meanings.get(word)?.opens) return word
  for (const more of [NEXT_TWO(), NEXT()]) {
    more.lastIndex = start + word.length
    const phrase = word + (more.exec(line)?.[0] ?? '')
    if (phrase.length > word.length && meanings.has(phrase)) return phrase
  }
  return word
}

/** A dotted abbreviation, without its space: `п. п` → `п.п` */
function dottedAt(line: string, start: number, meanings: Meanings): { text: string; length: number } | undefined {
  DOTTED().lastIndex = start
  const match = DOTTED().exec(line)?.[0]
  const text = match?.replace(' ', '')
  return match && text && meanings.has(text) ? { text, length: match.length } : undefined
}

/** Whether a token is a word with one of these roles in dates. */
export const hasRole = (token: Token | undefined, ...roles: readonly Role[]): boolean =>
  roles.some((role) => token?.meaning?.roles.has(role))

/** Whether a number continues another after a separator: the `4.5.2024` of `3.4.5.2024`, the `5:30` of `2:5:30`. */
export function isContinuation(tokens: readonly Token[], at: number, separators: string): boolean {
  const before = tokens[at - 1]
  const isJoined = tokens[at]?.glued === true && before?.glued === true && separators.includes(before.text)
  return isJoined && tokens[at - 2]?.number !== undefined
}

/** Something read from tokens, up to the one at `next`. */
export interface Read<T> {
  readonly value: T
  readonly next: number
}

type Role = keyof DateWords

/** The possible meanings of a word in a date: `mar` is March, and a Tuesday. */
interface Meaning {
  month?: number
  jalaliMonth?: number
  weekday?: true
  /** `Z`, `+01:00`, or `?` for a name without a fixed offset. */
  zone?: string
  /** The name of an era that counts its own years. */
  era?: string
  /** Whether it may start a phrase that means something: `كانون الثاني`, `il y a`. */
  opens?: true
  readonly roles: Set<Role>
}

type Meanings = ReadonlyMap<string, Meaning>

/** In scripts without spaces, words are found by the longest match from each letter. */
const LONGEST_WORD = 12

const ASCII = /^[ -~]*$/
const formsOf = (word: string): Iterable<string> =>
  ASCII.test(word) ? [word] : new Set([word, word.normalize('NFC'), word.normalize('NFD')])

function build({ months = [], jalaliMonths = [], weekdays = [], dateWords = [] }: Words): Meanings {
  const words = new Map<string, Meaning>()
  const meaningOf = (word: string): Meaning => {
    const found = words.get(word) ?? { roles: new Set() }
    words.set(word, found)
    return found
  }
  // Words may be composed or decomposed: `März` with one code point for its ä, or with two.
  const add = (list: string, give: (meaning: Meaning) => void) => {
    for (const entry of list.split(' ')) {
      if (entry === '') continue
      const word = entry.replaceAll('_', ' ')
      if (word.includes(' ')) meaningOf(fold(word.slice(0, word.indexOf(' ')))).opens = true
      for (const form of formsOf(word)) give(meaningOf(fold(form)))
    }
  }
  const addMonths = (list: string, give: (meaning: Meaning, month: number) => void) => {
    for (const [at, names] of list.split('|').entries()) add(names, (meaning) => give(meaning, at + 1))
  }
  for (const some of months) addMonths(some, (meaning, month) => Object.assign(meaning, { month }))
  for (const some of jalaliMonths) addMonths(some, (meaning, jalaliMonth) => Object.assign(meaning, { jalaliMonth }))
  for (const some of weekdays) add(some, (meaning) => Object.assign(meaning, { weekday: true }))
  for (const [zone, list] of Object.entries(ZONES)) add(list, (meaning) => Object.assign(meaning, { zone }))
  for (const some of dateWords)
    for (const [role, list] of Object.entries(some)) add(list, (meaning) => meaning.roles.add(role as Role))
  for (const era of Object.keys(ERAS)) add(era, (meaning) => Object.assign(meaning, { era }))
  return words
}

/** The meanings of folded words, built on first use. */
export const meaningsOf: (words: Words) => Meanings = /* @__PURE__ */ onceByWords(build)

const NOT_ASCII = /[^\x00-\x7f]/
const OTHER_DIGIT = /* @__PURE__ */ new RegExp(`[${OTHER_DIGITS}]`, 'g')
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
 * Folds a text for the lookup of words, code unit by code unit: lowercase, digits 0 to 9, Greek without accents, one form for
 * each Arabic letter, plain spaces and hyphens.
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
