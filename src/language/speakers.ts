import { FUNCTION_WORDS } from '../locale/words.js'

/** The languages whose words are known, by number. */
export const LANGUAGES: readonly string[] = /* @__PURE__ */ Object.keys(FUNCTION_WORDS)

/** Case counts for nothing in the scripts whose capitals stand 32 before their small letters. */
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

/** Four times as many places as there are words, so that nearly all are in the first one looked at. */
const BITS = 12
const PLACES = 1 << BITS
const BLANK = 0x20

/** For each function word, by its hash, the languages that use it. In flat tables: every second word of a text is one. */
export class Speakers {
  private readonly hashes = new Int32Array(PLACES)
  /** By place the entry of the first language that uses the word: 0 where there is no word. */
  private readonly first = new Uint16Array(PLACES)
  /** By entry its language, and the entry of the next one for the same word. Both are small numbers throughout. */
  private readonly languages: number[] = [0]
  private readonly next: number[] = [0]

  /** `words`: with blanks between them, none of them twice. */
  add(language: number, words: string): void {
    let hash = 0
    for (let at = 0; at < words.length; at++) {
      const unit = words.charCodeAt(at)
      if (unit === BLANK) {
        this.addWord(hash, language)
        hash = 0
      } else hash = hashWith(hash, unit)
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

  /** The place of a word, or the free one where it would be. Spread as in `BloomFilter`. */
  private placeOf(hash: number): number {
    let place = Math.imul(hash, 0x9e3779b1) >>> (32 - BITS)
    while (this.first[place] !== 0 && this.hashes[place] !== hash) place = (place + 1) % PLACES
    return place
  }
}

let known: Speakers | undefined

/** Read when a text first asks. */
export function speakers(): Speakers {
  known ??= speakersOfAll()
  return known
}

function speakersOfAll(): Speakers {
  const all = new Speakers()
  for (const [number, lang] of LANGUAGES.entries()) all.add(number, FUNCTION_WORDS[lang] as string)
  return all
}
