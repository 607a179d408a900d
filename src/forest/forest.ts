import { BASE, digit, MARK } from './signs.js'

/** Gradient-boosted trees, in the form in which the trainer writes them. */
export interface Forest {
  /** The names of the columns that the splits test. */
  readonly columns: readonly string[]
  /** For each column its thresholds, in ascending order. */
  readonly cuts: readonly (readonly number[])[]
  /**
   * A digit for each node, tree after tree in preorder: the column of a split, or `!` for a leaf. The branch for values up to
   * the threshold comes first. Thresholds and weights are strings of their own, which compresses a seventh better.
   */
  readonly nodes: string
  /** For each split, in the order of `nodes`, a digit: the index of its threshold. */
  readonly chosen: string
  /** For each leaf, in that order, its weight in thousandths, in two digits: the high digits of all, then the low digits. */
  readonly leaves: string
  /** For each split, in that order, a digit: the share of samples that went left, in 88ths. Only explanations need it. */
  readonly shares?: string
}

const half = Math.floor((BASE * BASE) / 2)

/** Scores rows of numbers; a score is in log-odds. */
export class Scorer {
  private readonly column: Uint8Array
  private readonly cut: Float64Array
  private readonly right: Uint16Array
  private readonly roots: number[] = []
  /** The mean weight of each subtree; worked out when an explanation is first asked for. */
  private means: Float64Array | undefined = undefined

  /** `order`: the names of the columns of the rows that it will score, if they are not `forest.columns`. */
  constructor(
    private readonly forest: Forest,
    order: readonly string[] = forest.columns,
  ) {
    const { nodes, chosen, leaves, cuts } = forest
    const places = forest.columns.map((name) => order.indexOf(name))
    this.column = new Uint8Array(nodes.length)
    this.cut = new Float64Array(nodes.length)
    this.right = new Uint16Array(nodes.length)
    /** Splits whose second branch is still to come, outermost first. */
    const open = new Uint16Array(nodes.length)
    let [depth, split, leaf] = [0, 0, 0]
    let isRoot = true
    for (let node = 0; node < nodes.length; node++) {
      if (isRoot) this.roots.push(node)
      isRoot = false
      if (nodes.charCodeAt(node) !== MARK) {
        const column = digit(nodes, node)
        this.column[node] = places[column] as number
        this.cut[node] = cuts[column]?.[digit(chosen, split++)] ?? 0
        open[depth++] = node
        continue
      }
      this.column[node] = LEAF
      this.cut[node] = (digit(leaves, leaf) * BASE + digit(leaves, leaf + leaves.length / 2) - half) / 1000
      leaf++
      // A leaf ends the first branch of the innermost open split, whose second branch comes next; without one, it ends the tree.
      if (depth > 0) this.right[open[--depth] as number] = node + 1
      else isRoot = true
    }
  }

  /** The score of the row that begins at `first`, in log-odds. One loop for all trees: a call for each takes twice the time. */
  score(row: ArrayLike<number>, first = 0): number {
    const { column, cut, right, roots } = this
    let sum = 0
    for (let tree = 0; tree < roots.length; tree++) {
      let node = roots[tree] as number
      for (let at = column[node] as number; at !== LEAF; at = column[node] as number) {
        node = (row[first + at] as number) <= (cut[node] as number) ? node + 1 : (right[node] as number)
      }
      sum += cut[node] as number
    }
    return sum
  }

  /**
   * What each column of a row adds to its score, and in the last place what every row has: the sum is the score. At each split,
   * the change of the mean weight along the branch taken is credited to the column of the split (Saabas, 2014).
   */
  contributions(row: ArrayLike<number>, first: number, columns: number): Float64Array {
    const { column, cut, right } = this
    this.means ??= this.meansOfNodes()
    const sums = new Float64Array(columns + 1)
    for (const root of this.roots) {
      let node = root
      sums[columns] = (sums[columns] as number) + (this.means[root] as number)
      for (let at = column[node] as number; at !== LEAF; at = column[node] as number) {
        const next = (row[first + at] as number) <= (cut[node] as number) ? node + 1 : (right[node] as number)
        sums[at] = (sums[at] as number) + (this.means[next] as number) - (this.means[node] as number)
        node = next
      }
    }
    return sums
  }

  /** For each node the mean weight of its leaves, weighted by samples; from the last to the first, since children come later. */
  private meansOfNodes(): Float64Array {
    const { column, cut, right } = this
    const { shares = '', chosen } = this.forest
    const means = new Float64Array(column.length)
    let split = chosen.length
    for (let node = column.length - 1; node >= 0; node--) {
      if (column[node] === LEAF) {
        means[node] = cut[node] as number
        continue
      }
      split--
      const left = split < shares.length ? digit(shares, split) / (BASE - 1) : 0.5
      means[node] = left * (means[node + 1] as number) + (1 - left) * (means[right[node] as number] as number)
    }
    return means
  }
}

const LEAF = 255
