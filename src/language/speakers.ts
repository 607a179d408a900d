import { FUNCTION_WORDS } from '../locale/words.js'

/** The languages whose words are known, by number. */
export const LANGUAGES: readonly string[] = /* @__PURE__ */ Object.keys(FUNCTION_WORDS)

/** Case counts for nothing in the scripts whose capitals stand 32 before their small letters. */
const CAPITALS: readonly (readonly [first: number, last: number])[] = [
  [0x41, 0x5a],
  [0xc0, 0xde],
  [0x410, 0x42f],
]
const SMALL = /* @__PURE__ */ (() => {
  const small = Uint16Array.from({ length: 0x430 }, (_, unit) => unit)
  for (const [first, last] of CAPITALS) for (let unit = first; unit <= last; unit++) small[unit] = unit + 32
  return small
})()

/** The hash of a word with one more code unit. */
export function hashWith(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + (unit < SMALL.length ? (SMALL[unit] as number) : unit) + 1) | 0
}

/** Four times as many places as there are words, so that nearly all are in the first one looked at. */
const BITS = 12
const PLACES = 1 << BITS

/** For each function word, by its hash, the languages that use it. In flat tables: every second word of a text is one. */
export class Speakers {
  private readonly hashes = new Int32Array(PLACES)
  /** Where the languages of a word begin in the list of all, and where they end: 0 where there is no word. */
  private readonly starts = new Uint16Array(PLACES)
  private readonly ends = new Uint16Array(PLACES)
  private readonly languages: Uint8Array

  constructor(words: ReadonlyMap<number, readonly number[]>) {
    this.languages = Uint8Array.from([...words.values()].flat())
    let start = 0
    for (const [hash, { length }] of words) {
      const place = this.placeOf(hash)
      this.hashes[place] = hash
      this.starts[place] = start
      start += length
      this.ends[place] = start
    }
  }

  /** Counts one word for each language that uses it. */
  count(hash: number, words: Uint16Array): void {
    const place = this.placeOf(hash)
    const end = this.ends[place] as number
    for (let at = this.starts[place] as number; at < end; at++) {
      const language = this.languages[at] as number
      words[language] = (words[language] as number) + 1
    }
  }

  /** The place of a word, or the free one where it would be. Spread as in `BloomFilter`. */
  private placeOf(hash: number): number {
    let place = Math.imul(hash, 0x9e3779b1) >>> (32 - BITS)
    while (this.ends[place] !== 0 && this.hashes[place] !== hash) place = (place + 1) % PLACES
    return place
  }
}

let known: Speakers | undefined

/** Read when a text first asks. */
export function speakers(): Speakers {
  known ??= new Speakers(numbersOfLanguages())
  return known
}

function numbersOfLanguages(): ReadonlyMap<number, readonly number[]> {
  const words = new Map<number, number[]>()
  LANGUAGES.forEach((lang, number) => {
    for (const word of new Set(FUNCTION_WORDS[lang]?.split(' '))) {
      let hash = 0
      for (let at = 0; at < word.length; at++) hash = hashWith(hash, word.charCodeAt(at))
      const others = words.get(hash)
      if (others) others.push(number)
      else words.set(hash, [number])
    }
  })
  return words
}
