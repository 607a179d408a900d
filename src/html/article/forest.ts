import { digit } from './weights.js'

/** Boosted trees as the trainer prints them. */
export interface Forest {
  /** The columns that the trees look at, by name. */
  readonly columns: readonly string[]
  /** For each column, where its values part, in ascending order. */
  readonly cuts: readonly (readonly number[])[]
  /**
   * Each tree in preorder, one after the other. A split is two signs, column and cut, for values up to the cut the left
   * branch comes first; a leaf is `!` and two signs, its weight in thousandths.
   */
  readonly trees: string
}

const base = 89
const half = Math.floor((base * base) / 2)

/** Scores rows of numbers; a score is in log-odds. */
export class Scorer {
  private readonly column: Uint8Array
  private readonly cut: Float64Array
  private readonly right: Uint16Array
  private readonly roots: number[] = []

  /** `numbers`: where in a row each column stands. */
  constructor(forest: Forest, numbers: readonly number[] = forest.columns.map((_, at) => at)) {
    const { trees, cuts } = forest
    const most = trees.length
    this.column = new Uint8Array(most)
    this.cut = new Float64Array(most)
    this.right = new Uint16Array(most)
    const open: { node: number; seen: number }[] = []
    let nodes = 0
    for (let at = 0; at < trees.length; ) {
      const node = nodes++
      if (open.length === 0) this.roots.push(node)
      const isLeaf = trees.charCodeAt(at) === 33
      if (isLeaf) {
        this.column[node] = LEAF
        this.cut[node] = (digit(trees, at + 1) * base + digit(trees, at + 2) - half) / 1000
        at += 3
      } else {
        const column = digit(trees, at)
        this.column[node] = numbers[column] as number
        this.cut[node] = cuts[column]?.[digit(trees, at + 1)] ?? 0
        at += 2
        open.push({ node, seen: 0 })
        continue
      }
      // A leaf ends all subtrees whose second branch it is.
      for (let around = open.at(-1); around; around = open.at(-1)) {
        if (++around.seen === 1) {
          this.right[around.node] = nodes
          break
        }
        open.pop()
      }
    }
  }

  score(row: Float64Array): number {
    const { column, cut, right } = this
    let sum = 0
    for (const root of this.roots) {
      let node = root
      for (let at = column[node] as number; at !== LEAF; at = column[node] as number) {
        node = (row[at] as number) <= (cut[node] as number) ? node + 1 : (right[node] as number)
      }
      sum += cut[node] as number
    }
    return sum
  }
}

const LEAF = 255
