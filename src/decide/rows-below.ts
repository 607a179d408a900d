/** The fewest units of a row, and the least log-odds of each and of their mean: 3.5 times as likely boilerplate as story. */
const FEWEST = 2
const LEAST = 0.5
const LEAST_MEAN = 1.25
/** The least width of a unit, in code units: names, results, and programs of a few words end a story. */
const NARROWEST = 20

/** What is known of the units of a text. */
interface Units {
  readonly odds: ArrayLike<number>
  readonly widths: ArrayLike<number>
  /** For each unit, whether it is boilerplate by a rule or by its words alone. */
  readonly known: readonly boolean[]
  /** Whether a unit may be part of such a row: no sentence or part of one. */
  readonly mayBe: (at: number) => boolean
  /** The index of the last sentence of the story, or -1. */
  readonly last: number
}

/**
 * For each unit, whether it is in a row of likely boilerplate below the story, such as headlines of other stories. No unit of
 * the row is certain by itself, and its words may be those of news, but the row is. Letters and speeches end in such rows, too,
 * so another unit outside the row must be known: a row does not vouch for itself.
 */
export function rowsBelow({ odds, widths, known, mayBe, last }: Units): boolean[] {
  const chosen: boolean[] = known.map(() => false)
  if (last < 0) return chosen
  const isLikely = (at: number) =>
    (odds[at] as number) >= LEAST && (widths[at] as number) >= NARROWEST && !known[at] && mayBe(at)
  for (let start = last + 1; start < known.length; start++) {
    const row: number[] = []
    let end = start
    for (; end < known.length && (known[end] || isLikely(end)); end++) if (!known[end]) row.push(end)
    const sum = row.reduce((total, at) => total + (odds[at] as number), 0)
    const isKnownElsewhere = () => known.some((is, at) => is && (at < start || at >= end))
    if (row.length >= FEWEST && sum >= LEAST_MEAN * row.length && isKnownElsewhere())
      for (const at of row) chosen[at] = true
    start = end
  }
  return chosen
}
