import { lexiconOf, readWords } from '../lexicon.js'
import { HINT_WORDS, Hint } from './kind-words.table.js'

/** Some four times as many as there are words. */
const PLACES = 1 << 11
const lexicon = /* @__PURE__ */ lexiconOf(HINT_WORDS, PLACES)
const LONGEST_TAG = 400
const names = Object.keys(Hint) as (keyof typeof Hint)[]

export type HintName = keyof typeof Hint
export const hintNames: readonly HintName[] = names

/** How many tags of a page hold words of each kind in their names. */
export class HintCounts {
  private readonly counts = new Float64Array(names.length)

  /** Reads the attributes of one tag. */
  read(html: string, start: number, end: number): void {
    let hints = readWords(html, start, Math.min(end, start + LONGEST_TAG), lexicon)
    for (let at = 0; hints !== 0; at++, hints >>>= 1) if (hints & 1) this.counts[at] = (this.counts[at] as number) + 1
  }

  countOf(name: HintName): number {
    return this.counts[names.indexOf(name)] as number
  }
}
