/**
 * The first of so many places of which something holds, by halves: it must hold of all places behind that one, too.
 * `count` if it holds of none.
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
