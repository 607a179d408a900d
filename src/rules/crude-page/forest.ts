import type { Grid } from './grid.js'

/** Decision trees whose leaves add up to log-odds. */
export interface Forest {
  /** What every row begins with. */
  readonly base: number
  /**
   * A tree is a list of nodes of three numbers: a fork is its column, its bound, and the node to go to if the value is
   * greater (the next one if it is not); a leaf is −1, its log-odds, and 0.
   */
  readonly trees: readonly (readonly number[])[]
}

/** For every row, the likelihood that the trees give it, from 0 to 1. */
export function likelihoods(grid: Grid, { base, trees }: Forest): Float32Array {
  return new Float32Array(grid.rows).map((_, row) => {
    const values = grid.rowOf(row)
    let odds = base
    for (const tree of trees) odds += leafOf(tree, values)
    return 1 / (1 + Math.exp(-odds))
  })
}

function leafOf(tree: readonly number[], values: Float32Array): number {
  let node = 0
  while ((tree[node] as number) >= 0) {
    const isGreater = (values[tree[node] as number] as number) > (tree[node + 1] as number)
    node = isGreater ? (tree[node + 2] as number) * 3 : node + 3
  }
  return tree[node + 1] as number
}
