// Classes run from 1 to 240, and U+0345 alone has 240 (UAX #44, Canonical_Combining_Class).
const HIGHEST_CLASS = '\u0345'

/**
 * A cluster decomposed and in canonical order (UAX #15, D108), in parts that each begin with a character of class 0,
 * but for the first, which may begin with a mark. Takes n log n, where the engine sorts by insertion.
 */
export function inCanonicalOrder(cluster: string): string[] {
  const characters: string[] = []
  for (const character of cluster) for (const part of character.normalize('NFD')) characters.push(part)
  const ranks = rankByClass(new Set(characters))
  const rankOf = (character: string) => ranks.get(character) ?? 0
  const parts: string[] = []
  let base = ''
  let marks: string[] = []
  const endPart = () => parts.push(base + marks.sort((a, b) => rankOf(a) - rankOf(b)).join(''))
  for (const character of characters) {
    if (rankOf(character) > 0) {
      marks.push(character)
    } else {
      endPart()
      base = character
      marks = []
    }
  }
  endPart()
  return parts
}

/**
 * Ranks of marks in the order of their combining classes, without class 0. It needs no table of classes: two characters that
 * `normalize` swaps are of different classes.
 */
function rankByClass(characters: ReadonlySet<string>): Map<string, number> {
  const marks = [...characters].filter((mark) => mark === HIGHEST_CLASS || swap(HIGHEST_CLASS, mark))
  marks.sort((a, b) => (swap(a, b) ? 1 : swap(b, a) ? -1 : 0))
  const ranks = new Map<string, number>()
  let rank = 0
  let last = ''
  for (const mark of marks) {
    if (rank === 0 || swap(mark, last)) rank++
    ranks.set(mark, rank)
    last = mark
  }
  return ranks
}

/** Whether `normalize` swaps two characters: the first is of a higher class, the second not of class 0. */
function swap(first: string, second: string): boolean {
  return first !== second && (first + second).normalize('NFD') === second + first
}
