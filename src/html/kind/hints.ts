import { lexiconOf, readWords } from '../lexicon.js'
import { numberOf } from '../parse/names.js'
import type { Tree } from '../parse/node.js'
import { HINT_WORDS, Hint } from './kind-words.table.js'

/** Some four times as many as there are words. */
const PLACES = 1 << 11
const lexicon = /* @__PURE__ */ lexiconOf(HINT_WORDS, PLACES)
const LONGEST_TAG = 400
const CLASS = /* @__PURE__ */ numberOf('class')
export const hintNames: readonly string[] = Object.keys(Hint)

/** How many tags of a page hold words of each kind in their names. */
export class HintCounts {
  /** In the order of `hintNames`. */
  readonly counts = new Float64Array(hintNames.length)
  /** What class attributes hint at, by the numbers of their values; -1 where one was not read yet. */
  private readonly ofClasses: Int32Array

  constructor(private readonly tree: Tree) {
    this.ofClasses = new Int32Array(tree.classLists.all.length).fill(-1)
  }

  /** Reads the attributes of an element. Class attributes are read once for all elements that share them. */
  read(at: number): void {
    const { tree } = this
    if (tree.attributes[at] === tree.attributes[at + 1]) return
    const [start, tagEnd] = tree.attributesIn(at)
    const end = Math.min(tagEnd, start + LONGEST_TAG)
    const classes = tree.classLists.numbers[at] as number
    const row = classes === 0 ? -1 : tree.attributeRow(at, CLASS)
    if (row < 0 || (tree.valueEnds[row] as number) > end) {
      this.count(readWords(tree.source, start, end, lexicon))
      return
    }
    const from = tree.valueStarts[row] as number
    const to = tree.valueEnds[row] as number
    const around = readWords(tree.source, start, from, lexicon) | readWords(tree.source, to, end, lexicon)
    this.count(around | this.hintsOf(classes, from, to))
  }

  private hintsOf(classes: number, start: number, end: number): number {
    if (this.ofClasses[classes] === -1) this.ofClasses[classes] = readWords(this.tree.source, start, end, lexicon)
    return this.ofClasses[classes] as number
  }

  private count(all: number): void {
    let hints = all
    for (let at = 0; hints !== 0; at++, hints >>>= 1) if (hints & 1) this.counts[at] = (this.counts[at] as number) + 1
  }
}
