import { apply } from '../edit/edit.js'
import { EditList, type Edits } from '../edit/edit-list.js'
import { COMPOUNDS, type Compounds, LOANS, type Pairs } from './hyphens.table.js'

/** A hyphen at the end of a line, between letters or digits. */
const BREAK = /(?<=[\p{L}\p{M}\p{N}])[-\u2010]\n[ \t]{0,20}(?=[\p{L}\p{N}])/gu
/** A line break within a paragraph. */
const LINE = /\S\n(?=\S)/g
/** Of a text with so many, of which fewer end with a hyphen, no word was cut: its hyphens are its own. */
const LEAST_LINES = 30
const LEAST_CUT = 0.04
const LONGEST_PART = 60
const WORD = /[\p{L}\p{M}\p{N}'’]+(?:[-\u2010][\p{L}\p{M}\p{N}'’]+)*/gu
const BEFORE = /[\p{L}\p{M}\p{N}'’\u2010-]{1,60}$/u
const BEHIND = /^[\p{L}\p{M}\p{N}'’\u2010-]{1,60}/u
const HYPHEN = /[-\u2010]/
const DIGIT = /\p{N}/u
const CAPITAL = /^\p{Lu}/u
const CAPITALS = /^[\p{Lu}\p{M}]+$/u
const SMALL = /\p{Ll}/u
const LATIN = /\p{Script=Latin}/u
/** `iPhone` */
const MIXED = /\p{Ll}\p{Lu}/u
/** A syllable has one; letters of other scripts count as such. */
const VOWEL = /[aeiouyæœøıаеиоуыэюяіє]|[^\u0000-\u024f\u0300-\u036f\u0400-\u04ff]/iu
/** What stands behind the last hyphen of a word. */
const LAST_PART = /[^-\u2010]{0,60}$/
/** Shorter words may be syllables of any. */
const SHORTEST_WORD = 4
/** What is joined to a name: `Nokia-⏎telefoon` */
const SHORTEST_NOUN = 5
/** `'i-⏎länder'` */
const OPENING_QUOTES = /^['’]+/
const CLOSING_QUOTES = /['’]{1,60}$/
/** `l'ex-⏎ministre` */
const ELISION = /^\p{Script=Latin}{1,6}['’]/u
/** `state-⏎of-the-art`, `day-by-⏎day`, `Ростов-⏎на-Дону` */
const LINKING = /^(?:d[aeiou]|des|et|la|les?|lès|of|the|for|by|in|on|to|en|sur|sous|am|att|на|не)$/i
/** Abbreviations that one hyphen joins: `SLD-PSL` */
const LONGEST_NAME = 4
const RULE = 'text/hyphen'

/**
 * Words that were cut at the ends of lines, whole again. A hyphen stays where it is part of the word: where the text has the
 * word so elsewhere, before capitals and digits, behind abbreviations, and between two words that make no third.
 *
 * `con-⏎sidered` → `considered`; `well-⏎known` → `well-known`
 */
export function hyphens(text: string, lang?: string): Edits {
  const edits = new EditList()
  let words: Words | undefined
  for (const { 0: cut, index } of text.matchAll(BREAK)) {
    words ??= new Words(text, lang)
    const end = index + cut.length
    const before = BEFORE.exec(text.slice(Math.max(0, index - LONGEST_PART), index))?.[0] ?? ''
    const behind = BEHIND.exec(text.slice(end, end + LONGEST_PART))?.[0] ?? ''
    const around = text.slice(Math.max(0, index - LONGEST_PART), end + LONGEST_PART)
    const start = words.isCompound(before, behind, SMALL.test(around)) ? index + 1 : index
    edits.push({ start, end, insert: '', rule: RULE })
  }
  return edits.items
}

/** What is known of a text: `{ lang: 'fr' }` */
export interface HyphenOptions {
  /** Its language, BCP 47: which of its words have hyphens of their own. */
  readonly lang?: string | undefined
}

/** A text without words that are cut at the ends of lines: see `hyphens`. `joinHyphens('con-\nsidered')` → `'considered'` */
export function joinHyphens(text: string, { lang }: HyphenOptions = {}): string {
  return apply(text, hyphens(text, lang))
}

/** The whole words of a text, in lower case, with how often each stands there. */
class Words {
  private readonly counts = new Map<string, number>()
  /** The same words with their capitals. */
  private readonly written = new Set<string>()
  private readonly compounds: Compounds
  private readonly pairs: Pairs
  /** Whether no word of the text is cut, as so few of its lines end with a hyphen. */
  private readonly isUncut: boolean

  constructor(text: string, lang = '') {
    const language = lang.slice(0, 2)
    this.compounds = COMPOUNDS[language] ?? {}
    const { pairs = [] } = this.compounds
    this.pairs = language === 'en' ? pairs : [...LOANS, ...pairs]
    const lines = text.match(LINE)?.length ?? 0
    this.isUncut = lines >= LEAST_LINES && (text.match(BREAK)?.length ?? 0) < LEAST_CUT * lines
    for (const { 0: word, index } of text.matchAll(WORD)) {
      if (isPart(text, index, index + word.length)) continue
      this.written.add(word)
      const key = word.toLowerCase()
      this.counts.set(key, (this.counts.get(key) ?? 0) + 1)
    }
  }

  private has(word: string): boolean {
    return this.counts.has(word)
  }

  /** Whether the text writes a word with a capital wherever it has it. */
  private isName(word: string): boolean {
    return CAPITAL.test(word) && this.written.has(word) && !this.written.has(word.toLowerCase())
  }

  /** Whether the hyphen between two parts of a word belongs to it. `hasSmall`: whether what stands around has small letters. */
  isCompound(before: string, behind: string, hasSmall: boolean): boolean {
    const first = before.slice(before.search(LAST_PART)).replace(OPENING_QUOTES, '')
    const last = (behind.split(HYPHEN, 1)[0] as string).replace(CLOSING_QUOTES, '')
    if (DIGIT.test(first.slice(-1)) || DIGIT.test(last.charAt(0))) return true
    const whole = `${before}-${behind}`.toLowerCase()
    const [hyphenated, joined] = [this.counts.get(whole) ?? 0, this.counts.get((before + behind).toLowerCase()) ?? 0]
    if (hyphenated !== joined) return hyphenated > joined
    if (this.isUncut || (last !== behind && LINKING.test(last))) return true
    if (first !== before && LINKING.test(first) && !CAPITAL.test(first))
      if (last !== behind || before.startsWith(last) || this.has(last.toLowerCase())) return true
    if (first.length === 1 || last.length === 1 || MIXED.test(first)) return true
    if (CAPITALS.test(first)) {
      if (SMALL.test(last) || (hasSmall && Math.max(first.length, last.length) <= LONGEST_NAME)) return true
      return this.has(first.toLowerCase()) && this.has(last.toLowerCase()) && first.length >= SHORTEST_WORD
    }
    if (CAPITAL.test(last) || LATIN.test(first) !== LATIN.test(last) || !hasVowel(first) || !hasVowel(last)) return true
    if (this.compounds.names && last.length >= SHORTEST_NOUN && this.isName(first)) return true
    // `чуть-чуть`, `просто-напросто`
    if (first.length >= SHORTEST_WORD && last.endsWith(first)) return true
    const shortest = first === before && last === behind ? SHORTEST_WORD : 1
    return this.isPair(first, last.toLowerCase(), shortest)
  }

  /** Whether both parts are words, and not those of a third. */
  private isPair(written: string, last: string, shortest: number): boolean {
    const first = written.toLowerCase().replace(ELISION, '')
    const { sure, likely, last: ends, closed } = this.compounds
    if ((sure?.has(first) && last.length > 2) || (ends?.has(last) && !CAPITAL.test(written))) return true
    if (this.pairs.some(([opens, closes]) => opens.test(first) && closes.test(last))) return true
    if (!this.has(last)) return false
    if (likely?.has(first)) return last.length >= SHORTEST_WORD
    return first.length >= shortest && last.length >= shortest && this.has(first) && !closed?.has(first)
  }
}

const hasVowel = (part: string): boolean => VOWEL.test(part.normalize('NFD'))

/** Whether a word is the end of a line that a hyphen closes, or the beginning of the next. */
function isPart(text: string, start: number, end: number): boolean {
  if (HYPHEN.test(text.charAt(end)) && text.charAt(end + 1) === '\n') return true
  return text.charAt(start - 1) === '\n' && HYPHEN.test(text.charAt(start - 2))
}
