import { Script, scriptOf } from './scripts.js'
import { hashWith, LANGUAGES, type Speakers, speakers } from './speakers.js'

/** No function word is longer, in code units: longer words need no look-up. */
const LONGEST_WORD = 10

/** What stretches of a text hold: letters by script, and function words by language. */
export class Count {
  /** By language. */
  readonly words = new Uint16Array(LANGUAGES.length)
  /** By script. */
  readonly letters = new Uint32Array(12)
  /** All words, known or not. */
  total = 0
  private readonly speakers: Speakers = speakers()

  /** Begins anew: one count, used again and again, is had sooner than a new one for each text. */
  clear(): void {
    this.words.fill(0)
    this.letters.fill(0)
    this.total = 0
  }

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
    if (length <= LONGEST_WORD) this.speakers.count(hash, this.words)
  }

  /** By how many words the first language is ahead of the second. */
  lead(): number {
    let first = 0
    let second = 0
    for (let language = 0; language < this.words.length; language++) {
      const words = this.words[language] as number
      if (words > first) {
        second = first
        first = words
      } else if (words > second) second = words
    }
    return first - second
  }
}
