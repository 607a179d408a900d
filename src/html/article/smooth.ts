/** A score counts no more than this, so that one certain passage cannot drag others along. */
const loudest = 4

/**
 * The runs to keep: what makes the sum of all scores kept greatest, when every change between keep and drop costs `price`.
 * Split containers and sibling articles come whole so, and a lone crumb does not.
 *
 * `[3, -0.2, 4, -5, 0.4, -5]` with price 1 → keep, keep, keep, drop, drop, drop
 */
export function keepRuns(scores: Float64Array, price: number, bias: number): boolean[] {
  const n = scores.length
  const cameKeeping = new Uint8Array(n) // bit 0: dropped here, but kept before; bit 1: kept here and before
  let dropped = 0
  let kept = -price
  for (let at = 0; at < n; at++) {
    const gain = Math.max(-loudest, Math.min(loudest, (scores[at] as number) + bias))
    let from = 0
    if (kept - price > dropped) from |= 1
    if (kept >= dropped - price) from |= 2
    const nextDropped = Math.max(dropped, kept - price)
    kept = Math.max(kept, dropped - price) + gain
    dropped = nextDropped
    cameKeeping[at] = from
  }
  const keeps: boolean[] = new Array(n).fill(false)
  let keeping = kept - price > dropped
  for (let at = n - 1; at >= 0; at--) {
    keeps[at] = keeping
    keeping = ((cameKeeping[at] as number) & (keeping ? 2 : 1)) !== 0
  }
  return keeps
}
