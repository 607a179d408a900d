import { FUNCTION_WORDS } from './function-words.table.js'
import { Script, scriptOf } from './scripts.js'

/** The languages whose words are known, by number. */
export const LANGUAGES: readonly string[] = /* @__PURE__ */ Object.keys(FUNCTION_WORDS)

let known: ReadonlyMap<number, readonly number[]> | undefined

/** For each word, by its hash, the languages that use it. */
function speakers(): ReadonlyMap<number, readonly number[]> {
  if (known) return known
  const found = new Map<number, number[]>()
  LANGUAGES.forEach((lang, number) => {
    for (const word of new Set(FUNCTION_WORDS[lang]?.split(' '))) {
      let hash = 0
      for (let at = 0; at < word.length; at++) hash = hashWith(hash, word.charCodeAt(at))
      const others = found.get(hash)
      if (others) others.push(number)
      else found.set(hash, [number])
    }
  })
  known = found
  return found
}

/** No function word is longer, in code units: longer words need no look-up. */
const LONGEST_WORD = 10

/** Case counts for nothing in the scripts whose capitals stand 32 before their small letters. */
function hashWith(hash: number, unit: number): number {
  const isCapital = (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0xde) || (unit >= 0x410 && unit <= 0x42f)
  return (Math.imul(hash, 31) + (isCapital ? unit + 32 : unit) + 1) | 0
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
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at)
      const script = scriptOf(unit)
      if (script !== Script.none) {
        this.letters[script] = (this.letters[script] as number) + 1
        hash = hashWith(hash, unit)
        length++
      } else if (length > 0) {
        this.note(hash, length)
        hash = 0
        length = 0
      }
    }
    if (length > 0) this.note(hash, length)
  }

  private note(hash: number, length: number): void {
    this.total++
    const languages = length <= LONGEST_WORD ? this.speakers.get(hash) : undefined
    if (!languages) return
    for (const language of languages) this.words[language] = (this.words[language] as number) + 1
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
