/** Gains are clamped to this, so that one certain unit cannot bring many others with it. */
const LARGEST_GAIN = 4

/** For each unit, whether the one before it is chosen: bit 0 if this one is not, bit 1 if it is. */
let cameFromWithin: Uint8Array = new Uint8Array(0)

/**
 * Chooses the runs with the greatest sum of gains, where each end of a run costs `price` (Viterbi over two states): so a row of
 * high gains is chosen whole, with a doubtful one in it, and a single moderate one is not. Writes 1 for each chosen unit.
 *
 * `[3, -0.2, 4, -5, 0.4, -5]` with price 1 → 1, 1, 1, 0, 0, 0
 */
export function chooseRuns(gains: Float32Array, count: number, price: number, chosen: Uint8Array): void {
  if (cameFromWithin.length < count) cameFromWithin = new Uint8Array(2 * count)
  let outside = 0
  let within = -price
  for (let unit = 0; unit < count; unit++) {
    const gain = Math.max(-LARGEST_GAIN, Math.min(LARGEST_GAIN, gains[unit] as number))
    let from = 0
    if (within - price > outside) from |= 1
    if (within >= outside - price) from |= 2
    const nextOutside = Math.max(outside, within - price)
    within = Math.max(within, outside - price) + gain
    outside = nextOutside
    cameFromWithin[unit] = from
  }
  let isWithin = within - price > outside
  for (let unit = count - 1; unit >= 0; unit--) {
    chosen[unit] = isWithin ? 1 : 0
    isWithin = ((cameFromWithin[unit] as number) & (isWithin ? 2 : 1)) !== 0
  }
}
