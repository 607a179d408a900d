import type { Words } from '../locale/at-hand.js'
import type { DateWords } from '../locale/locale.js'
import { onceByWords } from '../locale/once-by-words.js'
import { ERAS } from './eras.table.js'
import { fold } from './fold.js'
import { ZONES } from './zones.table.js'

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
