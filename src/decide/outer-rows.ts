/** The fewest units of a row: above the story two may be the headline and its copy. */
const FEWEST_ABOVE = 3
const FEWEST_BELOW = 2
/** The least log-odds of each and of their mean: three and a half times as likely furniture as story. */
const LEAST = 0.5
const LEAST_MEAN = 1.25
/** The widest unit of a row above the story, in code units, where a wider one may be a standfirst. */
const WIDEST_ABOVE = 40
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
 * beside a row is part of it. Below the story, where letters and speeches close, only if a unit outside of the row is known.
 * A text without sentences has no such row.
 */
export function outerRows({ odds, widths, known, mayBe, first, last }: Units): boolean[] {
  const chosen: boolean[] = known.map(() => false)
  if (first < 0) return chosen
  const isLikely = (at: number) => !known[at] && (odds[at] as number) >= LEAST && mayBe(at)
  const isElsewhere = (start: number, end: number) => known.some((is, at) => is && (at < start || at >= end))
  const chooseIn = (from: number, to: number, fewest: number, fits: (width: number) => boolean) => {
    const isOfRow = (at: number) => known[at] === true || (isLikely(at) && fits(widths[at] as number))
    for (let start = from; start < to; start++) {
      const row: number[] = []
      let end = start
      for (; end < to && isOfRow(end); end++) if (!known[end]) row.push(end)
      const sum = row.reduce((total, at) => total + (odds[at] as number), 0)
      const isEnough = row.length >= fewest && sum >= LEAST_MEAN * row.length
      if (isEnough && (from === 0 || isElsewhere(start, end))) for (const at of row) chosen[at] = true
      start = end
    }
  }
  chooseIn(0, first, FEWEST_ABOVE, (width) => width <= WIDEST_ABOVE)
  chooseIn(last + 1, known.length, FEWEST_BELOW, (width) => width >= NARROWEST_BELOW)
  return chosen
}
