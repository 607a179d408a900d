/** The fewest units of a row, and the least log-odds of each and of their mean: three and a half times as likely furniture as story. */
const FEWEST = 2
const LEAST = 0.5
const LEAST_MEAN = 1.25
/** The widest unit of a row above the story, in code units, where a wider one may be a standfirst. */
const WIDEST_ABOVE = 60
/** The least width of one below it, where names, results and programs of a few words close a story. */
const NARROWEST_BELOW = 20

/** What is known of the units of a text. */
interface Units {
  readonly odds: ArrayLike<number>
  readonly widths: ArrayLike<number>
  /** For each unit whether it is furniture by a rule or by its words alone. */
  readonly known: readonly boolean[]
  /** Whether a unit may be of such a row: no sentence, no headline of the story. */
  readonly mayBe: (at: number) => boolean
  /** The indexes of the first and the last sentence of the story. */
  readonly first: number
  readonly last: number
}

/**
 * For each unit whether it is in a row of likely furniture above the story or below it: the sections of a menu, the headlines
 * of other stories. None is sure alone, and their words may be those of news, but the row as one is. What is known within or
 * beside a row is part of it. Below the story, where letters and speeches close, only if some unit of the text is known.
 * A text without sentences has no such row.
 */
export function outerRows({ odds, widths, known, mayBe, first, last }: Units): boolean[] {
  const chosen: boolean[] = known.map(() => false)
  if (first < 0) return chosen
  const isLikely = (at: number) => !known[at] && (odds[at] as number) >= LEAST && mayBe(at)
  const chooseIn = (from: number, to: number, fits: (width: number) => boolean) => {
    const isOfRow = (at: number) => known[at] === true || (isLikely(at) && fits(widths[at] as number))
    for (let start = from; start < to; start++) {
      const row: number[] = []
      let end = start
      for (; end < to && isOfRow(end); end++) if (!known[end]) row.push(end)
      const sum = row.reduce((total, at) => total + (odds[at] as number), 0)
      if (row.length >= FEWEST && sum >= LEAST_MEAN * row.length) for (const at of row) chosen[at] = true
      start = end
    }
  }
  chooseIn(0, first, (width) => width <= WIDEST_ABOVE)
  if (known.includes(true)) chooseIn(last + 1, known.length, (width) => width >= NARROWEST_BELOW)
  return chosen
}
