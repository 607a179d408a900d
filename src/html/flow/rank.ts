/** What markup says of a block beside its kind: the level of a heading, the list that an item is in. */
export interface Rank {
  readonly level?: number
  readonly ordered?: boolean
  readonly depth?: number
}

const HEADINGS = new Map<string, Rank>(
  ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name, at) => [name, { level: at + 1 }]),
)
/** Those that were met, each once, so that ranks can be compared as they are. */
const items = new Map<number, Rank>()

/** `h3` → `{ level: 3 }` */
export function headingRank(name: string): Rank | undefined {
  return HEADINGS.get(name)
}

/** The rank of an item of a list; that of `around` is of the item that the list is in. */
export function itemRank(list: string | undefined, around: Rank | undefined): Rank {
  const ordered = list === 'ol'
  const depth = (around?.depth ?? 0) + 1
  const key = depth * 2 + (ordered ? 1 : 0)
  let rank = items.get(key)
  if (!rank) {
    rank = { ordered, depth }
    items.set(key, rank)
  }
  return rank
}
