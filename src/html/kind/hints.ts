import { lexiconOf, readWords } from '../lexicon.js'
import type { Tree } from '../parse/node.js'
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
  /** What tags hint at whose only attribute is `class`, by the number of its value; -1 where it was not read yet. */
  private readonly ofClasses: Int32Array

  constructor(private readonly tree: Tree) {
    this.ofClasses = new Int32Array(tree.classLists.all.length).fill(-1)
  }

  /** Reads the attributes of an element. */
  read(at: number): void {
    const { attributes, classLists } = this.tree
    const count = (attributes[at + 1] as number) - (attributes[at] as number)
    if (count === 0) return
    const classes = count === 1 ? (classLists.numbers[at] as number) : 0
    if (classes === 0) this.count(this.hintsIn(at))
    else {
      if (this.ofClasses[classes] === -1) this.ofClasses[classes] = this.hintsIn(at)
      this.count(this.ofClasses[classes] as number)
    }
  }

  private hintsIn(at: number): number {
    const [start, end] = this.tree.attributesIn(at)
    return readWords(this.tree.source, start, Math.min(end, start + LONGEST_TAG), lexicon)
  }

  private count(all: number): void {
    let hints = all
    for (let at = 0; hints !== 0; at++, hints >>>= 1) if (hints & 1) this.counts[at] = (this.counts[at] as number) + 1
  }

  countOf(name: HintName): number {
    return this.counts[names.indexOf(name)] as number
  }
}
