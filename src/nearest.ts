/**
 * The word that was probably meant: one with this prefix, or the nearest within a third of its letters.
 *
 * `nearest('quote', ['dashes', 'quotes'])` → `'quotes'`
 */
export function nearest(written: string, words: readonly string[]): string | undefined {
  if (written.length > 40) return undefined // too long for a typo
  const begun = written.length > 1 ? words.find((word) => word.startsWith(written)) : undefined
  if (begun !== undefined) return begun
  const [best] = words
    .map((word) => ({ word, distance: distanceBetween(written.toLowerCase(), word) }))
    .filter(({ word, distance }) => distance <= Math.max(1, Math.floor(word.length / 3)))
    .sort((a, b) => a.distance - b.distance)
  return best?.word
}

/**
 * The number of letters to insert, delete, replace or swap with their neighbor: `straigth` to `straight` is 1.
 * Optimal string alignment, https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
 */
function distanceBetween(from: string, to: string): number {
  let older: number[] = []
  let old = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row++) {
    const now = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      let least = Math.min(at(old, column) + 1, at(now, column - 1) + 1, at(old, column - 1) + (same ? 0 : 1))
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      if (row > 1 && column > 1 && swapped) least = Math.min(least, at(older, column - 2) + 1)
      now.push(least)
    }
    older = old
    old = now
  }
  return at(old, to.length)
}

const at = (row: readonly number[], column: number) => row[column] as number
