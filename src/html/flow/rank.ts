import type { BlockDetails } from '../../document.js'

/** What markup says of a block beside its kind: the level of a heading, the list that an item is in. */
export type Rank = BlockDetails

const HEADINGS = new Map<string, Rank>(
  ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name, at) => [name, { level: at + 1 }]),
)

/** `h3` → `{ level: 3 }` */
export function headingRank(name: string): Rank | undefined {
  return HEADINGS.get(name)
}

/** Ranks that were met on one page, each once, so that they can be compared as they are and take little room. */
export class Ranks {
  private readonly known = new Map<string, Rank>()

  /** The one rank with these fields. */
  of(rank: Rank): Rank {
    const key = JSON.stringify(rank)
    const known = this.known.get(key)
    if (known) return known
    this.known.set(key, rank)
    return rank
  }

  /** The rank of an item of a list; that of `around` is of the item that the list is in. */
  item(list: string | undefined, around: Rank | undefined): Rank {
    return this.of({ ordered: list === 'ol', depth: (around?.depth ?? 0) + 1 })
  }
}
