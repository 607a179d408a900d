import { once } from '../characters/once.js'
import { EditList, type Edits } from '../edit/edit-list.js'
import type { CompoundWords } from '../locale/locale.js'
import { type Compounds, compoundsOf } from './compounds.js'

/** A hyphen at the end of a line, between letters or digits. */
const BREAK = /* @__PURE__ */ once(() => /(?<=[\p{L}\p{M}\p{N}])[-\u2010]\n[ \t]{0,20}(?=[\p{L}\p{N}])/gu)
/** A line break within a paragraph. */
const LINE = /\S\n(?=\S)/g
/** Of a text with so many, of which fewer end with a hyphen, no word was cut: its hyphens are its own. */
const LEAST_LINES = 30
const LEAST_CUT = 0.04
const LONGEST_PART = 60
const WORD = /* @__PURE__ */ once(() => /[\p{L}\p{M}\p{N}'’]+(?:[-\u2010][\p{L}\p{M}\p{N}'’]+)*/gu)
const BEFORE = /* @__PURE__ */ once(() => /[\p{L}\p{M}\p{N}'’\u2010-]{1,60}$/u)
const BEHIND = /* @__PURE__ */ once(() => /^[\p{L}\p{M}\p{N}'’\u2010-]{1,60}/u)
const HYPHEN = /[-\u2010]/
const DIGIT = /\p{N}/u
const CAPITAL = /^\p{Lu}/u
const CAPITALS = /* @__PURE__ */ once(() => /^[\p{Lu}\p{M}]+$/u)
const SMALL = /\p{Ll}/u
const LATIN = /\p{Script=Latin}/u
/** `iPhone` */
const MIXED = /* @__PURE__ */ once(() => /\p{Ll}\p{Lu}/u)
/** A syllable has one; letters of other scripts count as such. */
const VOWEL = /[aeiouyæœøıаеиоуыэюяієъ]|[^\u0000-\u024f\u0300-\u036f\u0400-\u04ff]/iu
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
/** `did⏎n't`, `patien⏎t's` */
const CONTRACTED = /* @__PURE__ */ once(() => /^\p{L}['’]\p{L}?$/u)
/** `Mc⏎Donald` */
const SON_OF = /^Mc$/
/** Abbreviations that one hyphen joins: `SLD-PSL` */
const LONGEST_NAME = 4
const RULE = 'text/hyphen'

/**
 * Words that were cut at the ends of lines, whole again. A hyphen stays where it is part of the word: where the text has the
 * word so elsewhere, before capitals and digits, behind abbreviations, and between two words that make no third. `all`: the
 * compounds of languages; `lang`: that of the text
 *
 * `con-⏎sidered` → `considered`; `well-⏎known` → `well-known`
 */
export function hyphens(text: string, all?: Readonly<Record<string, CompoundWords>>, lang?: string): Edits {
  const edits = new EditList()
  let words: Words | undefined
  for (const { 0: cut, index } of text.matchAll(BREAK())) {
    words ??= new Words(text, compoundsOf(all, lang))
    const end = index + cut.length
    const before = BEFORE().exec(text.slice(Math.max(0, index - LONGEST_PART), index))?.[0] ?? ''
    const behind = BEHIND().exec(text.slice(end, end + LONGEST_PART))?.[0] ?? ''
    const around = text.slice(Math.max(0, index - LONGEST_PART), end + LONGEST_PART)
    const start = words.isCompound(before, behind, SMALL.test(around)) ? index + 1 : index
    edits.push({ start, end, insert: '', rule: RULE })
  }
  return edits.items
}

/** The whole words of a text, in lower case, with how often each stands there. */
class Words {
  private readonly counts = new Map<string, number>()
  /** The same words with their capitals. */
  private readonly written = new Set<string>()
  /** Whether no word of the text is cut, as so few of its lines end with a hyphen. */
  private readonly isUncut: boolean

  constructor(
    text: string,
    private readonly compounds: Compounds,
  ) {
    const lines = text.match(LINE)?.length ?? 0
    this.isUncut = lines >= LEAST_LINES && (text.match(BREAK())?.length ?? 0) < LEAST_CUT * lines
    for (const { 0: word, index } of text.matchAll(WORD())) {
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
    if (first.length === 1 || last.length === 1) return true
    if (CONTRACTED().test(last) || SON_OF.test(first)) return false
    if (CAPITAL.test(last) && SMALL.test(first) && !this.written.has(before + behind)) return true
    const whole = `${before}-${behind}`.toLowerCase()
    const [hyphenated, joined] = [this.counts.get(whole) ?? 0, this.counts.get((before + behind).toLowerCase()) ?? 0]
    if (hyphenated !== joined) return hyphenated > joined
    if (this.isUncut || this.isLinked(before, first, last, behind)) return true
    if (MIXED().test(first)) return true
    if (CAPITALS().test(first)) {
      if (SMALL.test(last) || (hasSmall && Math.max(first.length, last.length) <= LONGEST_NAME)) return true
      return this.has(first.toLowerCase()) && this.has(last.toLowerCase()) && first.length >= SHORTEST_WORD
    }
    if (CAPITAL.test(last) || LATIN.test(first) !== LATIN.test(last) || !this.isSpoken(first) || !this.isSpoken(last))
      return true
    if (this.compounds.hasNames && last.length >= SHORTEST_NOUN && this.isName(first)) return true
    if (isRepeated(first.toLowerCase(), last.toLowerCase()) && !this.compounds.closed.has(first)) return true
    return this.isPair(first, last.toLowerCase(), first !== before || last !== behind)
  }

  /** Whether a small word links more parts than two: `state-⏎of-the-art`, `day-by-⏎day`, `Ростов-⏎на-Дону` */
  private isLinked(before: string, first: string, last: string, behind: string): boolean {
    const { linking } = this.compounds
    if (last !== behind && linking.has(last.toLowerCase())) return true
    if (first === before || !linking.has(first)) return false
    return first.length > 2 || last !== behind || before.startsWith(last) || this.has(last.toLowerCase())
  }

  private isSpoken(part: string): boolean {
    return (
      VOWEL.test(part.normalize('NFD')) || Array.from(this.compounds.syllabic).some((letter) => part.includes(letter))
    )
  }

  /** Whether both parts are words, and not those of a third. `isLonger`: whether the word has more hyphens. */
  private isPair(written: string, last: string, isLonger: boolean): boolean {
    const first = written.toLowerCase().replace(ELISION, '')
    const { compounds } = this
    if (compounds.endings.has(last)) return false
    if (compounds.first.has(first) && last.length > 2) return true
    if (compounds.last.has(last) && !compounds.closed.has(first)) return true
    if (compounds.pairs.some(([opens, closes]) => opens.test(first) && closes.test(last))) return true
    if (!this.has(last) || (compounds.isClosed && !isLonger)) return false
    if (compounds.likely.has(first)) return last.length >= SHORTEST_WORD
    const isLongEnough = isLonger || Math.min(first.length, last.length) >= SHORTEST_WORD
    return isLongEnough && this.has(first) && !compounds.closed.has(first)
  }
}

/** `bye-bye`, `чуть-чуть`, `просто-напросто`, `produk-produknya` */
function isRepeated(first: string, last: string): boolean {
  if (first === last) return first.length > 2
  if (Math.min(first.length, last.length) < SHORTEST_WORD) return false
  return last.startsWith(first) || last.endsWith(first) || first.endsWith(last)
}

/** Whether a word is the end of a line that a hyphen closes, or the beginning of the next. */
function isPart(text: string, start: number, end: number): boolean {
  if (HYPHEN.test(text.charAt(end)) && text.charAt(end + 1) === '\n') return true
  return text.charAt(start - 1) === '\n' && HYPHEN.test(text.charAt(start - 2))
}
