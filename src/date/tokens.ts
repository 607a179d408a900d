import { digitIn, opensUnspaced } from '../characters/scripts.js'
import type { Words } from '../locale/at-hand.js'
import type { DateWords } from '../locale/locale.js'
import { onceByWords } from '../locale/once-by-words.js'
import { ERAS } from './calendar.js'
import { ZONES } from './zones.table.js'

/** A number, a word or a single sign of a folded line. */
export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
  /** For digits: their number. */
  readonly number: number | undefined
  /** For a word of dates: what it can be. */
  readonly meaning: Meaning | undefined
  /** Whether it touches what stands before it. */
  readonly glued: boolean
}

const TOKEN = /\d+|[\p{L}\p{M}\u200c\u200d]+|[^\s]/gu
/** `p.m`, `π.μ`, `п. п` */
const DOTTED = /\p{L}{1,2}\. ?\p{L}{1,2}(?![\p{L}\p{M}])/uy
const NEXT = / [\p{L}\p{M}]{1,12}/uy
const NEXT_TWO = / [\p{L}\p{M}]{1,12} [\p{L}\p{M}]{1,12}/uy
const DIGITS = /^\d/
const LETTER = /^\p{L}/u

/** The tokens of a line that was folded, in order; the last of them is the first that `closes`. */
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
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(line); match && !closed; match = TOKEN.exec(line)) {
    const [run] = match
    if (!LETTER.test(run)) add(run, match.index, run === 'º' ? meanings.get(run) : undefined)
    else if (opensUnspaced(run)) {
      const word = longestAt(line, match.index, meanings)
      add(word, match.index, meanings.get(word))
      TOKEN.lastIndex = match.index + word.length
    } else {
      const dotted = run.length <= 2 ? dottedAt(line, match.index, meanings) : undefined
      const found = dotted ?? { text: phraseAt(line, match.index, run, meanings), length: 0 }
      add(found.text, match.index, meanings.get(found.text))
      last = TOKEN.lastIndex = match.index + Math.max(found.length, found.text.length)
    }
  }
  return tokens
}

/** The longest word of dates here, or else one letter. */
type Meanings = ReadonlyMap<string, Meaning>

function longestAt(line: string, start: number, meanings: Meanings): string {
  for (let length = LONGEST_WORD; length > 1; length--) {
    const word = line.slice(start, start + length)
    if (meanings.has(word)) return word
  }
  return String.fromCodePoint(line.codePointAt(start) as number)
}

/** The word with those behind it, if they mean something together. */
function phraseAt(line: string, start: number, word: string, meanings: Meanings): string {
  if (!meanings.get(word)?.opens) return word
  for (const more of [NEXT_TWO, NEXT]) {
    more.lastIndex = start + word.length
    const phrase = word + (more.exec(line)?.[0] ?? '')
    if (phrase.length > word.length && meanings.has(phrase)) return phrase
  }
  return word
}

function dottedAt(line: string, start: number, meanings: Meanings): { text: string; length: number } | undefined {
  DOTTED.lastIndex = start
  const match = DOTTED.exec(line)?.[0]
  const text = match?.replace(' ', '')
  return match && text && meanings.has(text) ? { text, length: match.length } : undefined
}

/** Something read from a row of tokens, up to the one at `next`. */
export interface Read<T> {
  readonly value: T
  readonly next: number
}

type Role = keyof DateWords

/** What a word can be in a date; `mar` is March, and a Tuesday. */
export interface Meaning {
  month?: number
  jalaliMonth?: number
  weekday?: true
  /** `Z`, `+01:00`, or `?` for a name that gives no offset. */
  zone?: string
  /** The name of an era that counts its own years. */
  era?: string
  /** It may be the first of some words that mean something together: `كانون الثاني`, `il y a`. */
  opens?: true
  readonly roles: Set<Role>
}

/** Words in scripts that write no blanks between them are looked for letter by letter, the longest first. */
export const LONGEST_WORD = 12

const ASCII = /^[ -~]*$/
const formsOf = (word: string): Iterable<string> =>
  ASCII.test(word) ? [word] : new Set([word, word.normalize('NFC'), word.normalize('NFD')])

function build({ months = [], jalaliMonths = [], weekdays = [], dateWords = [] }: Words): ReadonlyMap<string, Meaning> {
  const words = new Map<string, Meaning>()
  const meaningOf = (word: string): Meaning => {
    const found = words.get(word) ?? { roles: new Set() }
    words.set(word, found)
    return found
  }
  // A word may come composed or not: `März` with one code point for its ä, or with two.
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

/** What folded words can be in a date; made when a text first asks. */
export const meaningsOf: (words: Words) => ReadonlyMap<string, Meaning> = /* @__PURE__ */ onceByWords(build)

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
