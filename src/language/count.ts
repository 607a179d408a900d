import { FUNCTION_WORDS } from './function-words.table.js'
import { Glance } from './glance.js'
import { Script, scriptOf } from './scripts.js'

/** The languages whose words are known, by number. */
export const LANGUAGES: readonly string[] = /* @__PURE__ */ Object.keys(FUNCTION_WORDS)

/** For each word, by its hash, the languages that use it. */
interface Speakers {
  readonly words: ReadonlyMap<number, readonly number[]>
  /** Most words are none of them. */
  readonly glance: Glance
}

let known: Speakers | undefined

function speakers(): Speakers {
  if (known) return known
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
  known = { words, glance: new Glance(new Set(words.keys())) }
  return known
}

/** No function word is longer, in code units: longer words need no look-up. */
const LONGEST_WORD = 10

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

function hashWith(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + (unit < SMALL.length ? (SMALL[unit] as number) : unit) + 1) | 0
}

/** What stretches of a text hold: letters by script, and function words by language. */
export class Count {
  /** By language. */
  readonly words = new Uint16Array(LANGUAGES.length)
  /** By script. */
  readonly letters = new Uint32Array(12)
  /** All words, known or not. */
  total = 0
  private readonly speakers = speakers()

  /** Reads a stretch; a word that it cuts short says nothing, or little. */
  read(text: string, start: number, end: number): void {
    let hash = 0
    let length = 0
    let script: Script = Script.none
    let row = 0 // so many letters of that script
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
    if (length > LONGEST_WORD || !this.speakers.glance.mayHold(hash)) return
    for (const language of this.speakers.words.get(hash) ?? NOBODY)
      this.words[language] = (this.words[language] as number) + 1
  }

  /** By how many words the first language is ahead of the second. */
  lead(): number {
    let first = 0
    let second = 0
    for (const words of this.words) {
      if (words > first) {
        second = first
        first = words
      } else if (words > second) second = words
    }
    return first - second
  }
}

const NOBODY: readonly number[] = []
