import { FUNCTION_WORDS } from '../locale/words.js'
import { SCRIPTS, Script, scriptOf } from './scripts.js'

/** The languages with known function words, by number. */
export const LANGUAGES: readonly string[] = /* @__PURE__ */ Object.keys(FUNCTION_WORDS)

/** Capitals whose lowercase letters are 32 code points later. Words are looked up in lowercase. */
const CAPITALS: readonly (readonly [first: number, last: number])[] = [
  [0x41, 0x5a],
  [0xc0, 0xde],
  [0x410, 0x42f],
]
const SMALL = /* @__PURE__ */ smallLetters()

function smallLetters(): Uint16Array {
  const small = new Uint16Array(0x430)
  for (let unit = 0; unit < small.length; unit++) small[unit] = unit
  for (const [first, last] of CAPITALS) for (let unit = first; unit <= last; unit++) small[unit] = unit + 32
  return small
}

/** The hash of a word with one more code unit. */
export function hashWith(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + (unit < SMALL.length ? (SMALL[unit] as number) : unit) + 1) | 0
}

/** The table has four times as many slots as words, so most lookups end at the first slot. */
const BITS = 12
const PLACES = 1 << BITS
const BLANK = 0x20

/**
 * A hash table from function words to the languages that use them. It uses flat arrays, because half of the words of a text are
 * looked up.
 */
export class FunctionWords {
  private readonly hashes = new Int32Array(PLACES)
  /** For each slot, the entry of the first language that uses the word; 0 for an empty slot. */
  private readonly first = new Uint16Array(PLACES)
  /** For each entry, its language, and the entry of the next language that uses the same word. */
  private readonly languages: number[] = [0]
  private readonly next: number[] = [0]

  /** `seed`, `step`: how words are hashed, letter by letter. */
  constructor(
    private readonly seed = 0,
    private readonly step = hashWith,
  ) {}

  /** `words`: separated by spaces, without duplicates. */
  add(language: number, words: string): void {
    let hash = this.seed
    for (let at = 0; at < words.length; at++) {
      const unit = words.charCodeAt(at)
      if (unit === BLANK) {
        this.addWord(hash, language)
        hash = this.seed
      } else hash = this.step(hash, unit)
    }
    this.addWord(hash, language)
  }

  private addWord(hash: number, language: number): void {
    const place = this.placeOf(hash)
    this.hashes[place] = hash
    this.next.push(this.first[place] as number)
    this.first[place] = this.languages.push(language) - 1
  }

  /** Counts one word for each language that uses it. */
  count(hash: number, words: Uint16Array): void {
    for (let entry = this.first[this.placeOf(hash)] as number; entry !== 0; entry = this.next[entry] as number) {
      const language = this.languages[entry] as number
      words[language] = (words[language] as number) + 1
    }
  }

  /** The slot of a word, or the free slot where it belongs (multiplicative hashing, linear probing). */
  private placeOf(hash: number): number {
    let place = Math.imul(hash, 0x9e3779b1) >>> (32 - BITS)
    while (this.first[place] !== 0 && this.hashes[place] !== hash) place = (place + 1) % PLACES
    return place
  }
}

let known: FunctionWords | undefined

/** The function words of all languages. The table is created on first use. */
export function functionWords(): FunctionWords {
  known ??= wordsOfAll()
  return known
}

/** The function words of all languages in a table. */
export function wordsOfAll(all = new FunctionWords()): FunctionWords {
  for (const [number, lang] of LANGUAGES.entries()) all.add(number, FUNCTION_WORDS[lang] as string)
  return all
}

/** The longest function word, in code units. Longer words are not looked up. */
const LONGEST_WORD = 10

/** Letters by script, function words by language, and the number of all words. */
export interface Counted {
  readonly letters: Uint32Array
  readonly words: Uint16Array
  readonly total: number
}

/** Counts the letters of a text by script, and its function words by language. */
export class Count implements Counted {
  /** By language. */
  readonly words = new Uint16Array(LANGUAGES.length)
  /** By script. */
  readonly letters = new Uint32Array(SCRIPTS)
  /** All words, known or not. */
  total = 0
  private readonly functionWords: FunctionWords = functionWords()

  /** Resets all counts, so one object serves all texts. */
  clear(): void {
    this.words.fill(0)
    this.letters.fill(0)
    this.total = 0
  }

  /** Counts a sample of a text. Its first and last word may be truncated. */
  read(text: string, start: number, end: number): void {
    let hash = 0
    let length = 0
    let script: Script = Script.none
    let row = 0 // The number of consecutive letters of that script.
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at)
      const next = scriptOf(unit)
      if (next !== Script.none) {
        if (next !== script) {
          this.letters[script] = (this.letters[script] as number) + row
          script = next
          row = 0
        }
        row++
        hash = hashWith(hash, unit)
        length++
      } else if (length > 0) {
        this.note(hash, length)
        hash = 0
        length = 0
      }
    }
    this.letters[script] = (this.letters[script] as number) + row
    if (length > 0) this.note(hash, length)
  }

  private note(hash: number, length: number): void {
    this.total++
    if (length <= LONGEST_WORD) this.functionWords.count(hash, this.words)
  }

  lead(): number {
    return leadIn(this.words)
  }
}

/** The lead of the first language over the second, in words. `counts`: the words of each language. */
export function leadIn(counts: Uint16Array): number {
  let first = 0
  let second = 0
  for (let language = 0; language < counts.length; language++) {
    const words = counts[language] as number
    if (words > first) {
      second = first
      first = words
    } else if (words > second) second = words
  }
  return first - second
}
