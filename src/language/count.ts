import { type FunctionWords, functionWords, hashWith, LANGUAGES } from './function-words.js'
import { SCRIPTS, Script, scriptOf } from './scripts.js'

/** The longest function word, in code units; longer words are not looked up. */
const LONGEST_WORD = 10

/** Counts the letters of a text by script, and its function words by language. */
export class Count {
  /** By language. */
  readonly words = new Uint16Array(LANGUAGES.length)
  /** By script. */
  readonly letters = new Uint32Array(SCRIPTS)
  /** All words, known or not. */
  total = 0
  private readonly functionWords: FunctionWords = functionWords()

  /** Sets all counts to zero, so that one object serves for all texts. */
  clear(): void {
    this.words.fill(0)
    this.letters.fill(0)
    this.total = 0
  }

  /** Counts a stretch of a text, of which the first and the last word may be cut. */
  read(text: string, start: number, end: number): void {
    let hash = 0
    let length = 0
    let script: Script = Script.none
    let row = 0 // How many letters of that script came in a row.
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
