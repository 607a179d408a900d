/** Scores are clamped to this, so that one certain passage cannot bring many others with it. */
const LARGEST_SCORE = 4

/**
 * Chooses the runs with the greatest sum of scores, where each end of a run costs `price` (Viterbi over two states): so a row
 * of high scores is chosen whole, with a doubtful one in it, and a single moderate one is not. `bias` is added to each score.
 *
 * `[3, -0.2, 4, -5, 0.4, -5]` with price 1 → the first three
 */
export function bestRuns(scores: ArrayLike<number>, price: number, bias = 0): boolean[] {
  const n = scores.length
  // For each place, whether the one before it is chosen: bit 0 if this one is not, bit 1 if it is.
  const cameFromWithin = new Uint8Array(n)
  let outside = 0
  let within = -price
  for (let at = 0; at < n; at++) {
    const gain = Math.max(-LARGEST_SCORE, Math.min(LARGEST_SCORE, (scores[at] as number) + bias))
    let from = 0
    if (within - price > outside) from |= 1
    if (within >= outside - price) from |= 2
    const nextOutside = Math.max(outside, within - price)
    within = Math.max(within, outside - price) + gain
    outside = nextOutside
    cameFromWithin[at] = from
  }
  const chosen: boolean[] = new Array(n).fill(false)
  let isWithin = within - price > outside
  for (let at = n - 1; at >= 0; at--) {
    chosen[at] = isWithin
    isWithin = ((cameFromWithin[at] as number) & (isWithin ? 2 : 1)) !== 0
  }
  return chosen
}

/** The rows of chosen neighbours that hold a wanted one: `([1, 1, 0, 1], [0, 1, 0, 0])` → `[1, 1, 0, 0]`. */
export function rowsWith(chosen: readonly boolean[], isWanted: readonly boolean[]): boolean[] {
  const kept = chosen.slice()
  for (let start = 0; start < chosen.length; start++) {
    let end = start
    let holds = false
    for (; end < chosen.length && chosen[end]; end++) holds ||= isWanted[end] as boolean
    if (!holds) kept.fill(false, start, end)
    start = end
  }
  return kept
}
