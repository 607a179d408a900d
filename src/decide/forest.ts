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
  /** For each split in the order of `trees` one sign: the share of samples that went left, in 88ths. For explanations alone. */
  readonly shares?: string
}

const base = 89
const first = 35 // `#`; `!` is for leaves, and no sign is a quote of the source below
const half = Math.floor((base * base) / 2)

/** A tree has no more leaves than a number has bits. */
const MOST_LEAVES = 32

/**
 * Scores rows of numbers; a score is in log-odds. Column by column, not tree by tree, so that the processor need not guess
 * the way down: each split whose value lies beyond its cut strikes the leaves of its left branch out, and of each tree the
 * first leaf that is left counts (QuickScorer; Lucchese et al., 2015).
 */
export class Scorer {
  private readonly column: Uint8Array
  private readonly cut: Float64Array
  private readonly right: Uint16Array
  private readonly roots: number[] = []
  private nodes = 0
  /** What a subtree is worth on average; made when an explanation is first asked for. */
  private means: Float64Array | undefined
  private readonly splits: Splits

  /**
   * `order`: the columns of the rows to come, by name, where they are not just those of the trees.
   * Throws a `RangeError` for a tree of more than 32 leaves.
   */
  constructor(
    private readonly forest: Forest,
    order: readonly string[] = forest.columns,
  ) {
    const { trees, cuts } = forest
    const places = forest.columns.map((name) => order.indexOf(name))
    const most = trees.length
    this.column = new Uint8Array(most)
    this.cut = new Float64Array(most)
    this.right = new Uint16Array(most)
    const open: { node: number; seen: number }[] = []
    for (let at = 0; at < trees.length; ) {
      const node = this.nodes++
      if (open.length === 0) this.roots.push(node)
      const isLeaf = trees.charCodeAt(at) === 33
      if (isLeaf) {
        this.column[node] = LEAF
        this.cut[node] = (digit(trees, at + 1) * base + digit(trees, at + 2) - half) / 1000
        at += 3
      } else {
        const column = digit(trees, at)
        this.column[node] = places[column] as number
        this.cut[node] = cuts[column]?.[digit(trees, at + 1)] ?? 0
        at += 2
        open.push({ node, seen: 0 })
        continue
      }
      // A leaf ends all subtrees whose second branch it is.
      for (let around = open.at(-1); around; around = open.at(-1)) {
        if (++around.seen === 1) {
          this.right[around.node] = this.nodes
          break
        }
        open.pop()
      }
    }
    this.splits = this.splitsByColumn()
  }

  /** The score of the row that begins at `first`, in log-odds. */
  score(row: ArrayLike<number>, first = 0): number {
    const { columns, ends, cuts, trees, kept, left, leaves } = this.splits
    left.fill(-1)
    for (let nth = 0, at = 0; nth < columns.length; nth++) {
      const value = row[first + (columns[nth] as number)] as number
      const end = ends[nth] as number
      // Not the other way round: what is no number goes right.
      for (; at < end && !(value <= (cuts[at] as number)); at++) {
        const tree = trees[at] as number
        left[tree] = (left[tree] as number) & (kept[at] as number)
      }
      at = end
    }
    let sum = 0
    for (let tree = 0; tree < left.length; tree++) {
      const bits = left[tree] as number
      sum += leaves[tree * MOST_LEAVES + 31 - Math.clz32(bits & -bits)] as number
    }
    return sum
  }

  private splitsByColumn(): Splits {
    const { column, cut, roots, nodes } = this
    const leaves = new Float64Array(roots.length * MOST_LEAVES)
    const found: { column: number; cut: number; tree: number; kept: number }[] = []
    roots.forEach((root, tree) => {
      const end = roots[tree + 1] ?? nodes
      let leaf = 0
      const leavesBefore = new Int32Array(end - root + 1)
      for (let node = root; node < end; node++) {
        leavesBefore[node - root] = leaf
        if (column[node] === LEAF) leaves[tree * MOST_LEAVES + leaf++] = cut[node] as number
      }
      if (leaf > MOST_LEAVES) throw new RangeError(`a tree has ${leaf} leaves, and may have ${MOST_LEAVES}`)
      for (let node = root; node < end; node++) {
        if (column[node] === LEAF) continue
        const [from, to] = [node, this.right[node] as number].map((some) => leavesBefore[some - root] as number)
        let kept = -1
        for (let bit = from as number; bit < (to as number); bit++) kept &= ~(1 << bit)
        found.push({ column: column[node] as number, cut: cut[node] as number, tree, kept })
      }
    })
    found.sort((a, b) => a.column - b.column || a.cut - b.cut)
    const columns = [...new Set(found.map((split) => split.column))]
    return {
      columns: Uint8Array.from(columns),
      ends: Uint16Array.from(columns, (of) => found.findLastIndex((split) => split.column === of) + 1),
      cuts: Float64Array.from(found, (split) => split.cut),
      trees: Uint16Array.from(found, (split) => split.tree),
      kept: Int32Array.from(found, (split) => split.kept),
      left: new Int32Array(roots.length),
      leaves,
    }
  }

  /**
   * What each column of a row adds to its score, and what any row begins with, in the last place: together they are the
   * score. At each split, the difference that the way taken makes is its column’s (Saabas, 2014).
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

  /** Of each node the mean of its leaves, by how many samples went either way; backwards, for children come later. */
  private meansOfNodes(): Float64Array {
    const { column, cut, right, nodes } = this
    const { shares = '' } = this.forest
    const means = new Float64Array(nodes)
    let split = 0
    for (let node = 0; node < nodes; node++) if (column[node] !== LEAF) split++
    for (let node = nodes - 1; node >= 0; node--) {
      if (column[node] === LEAF) {
        means[node] = cut[node] as number
        continue
      }
      split--
      const left = split < shares.length ? digit(shares, split) / (base - 1) : 0.5
      means[node] = left * (means[node + 1] as number) + (1 - left) * (means[right[node] as number] as number)
    }
    return means
  }
}

const LEAF = 255

/** The splits of all trees, by column and in ascending order of their cuts. */
interface Splits {
  readonly columns: Uint8Array
  /** Behind the splits of each of these. */
  readonly ends: Uint16Array
  readonly cuts: Float64Array
  /** The tree that each stands in, and the leaves that are left of it beyond the cut, by bit. */
  readonly trees: Uint16Array
  readonly kept: Int32Array
  /** For each tree the leaves that are left of it; of the row at hand. */
  readonly left: Int32Array
  /** The weights of the leaves, 32 places a tree. */
  readonly leaves: Float64Array
}

/** Signs from `#` on, but for the backslash and the quotes. */
export function digit(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code - first - (code > 92 ? 1 : 0) - (code > 96 ? 1 : 0) - (code > 39 ? 1 : 0)
}
