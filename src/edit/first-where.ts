/**
 * Binary search: the first index from 0 to `count` − 1 for which `holds` is true, or `count` if there is none. `holds`
 * must also be true for all later indexes.
 *
 * `(4, (at) => [1, 3, 5, 7][at] >= 4)` → `2`
 */
export function firstWhere(count: number, holds: (at: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
