import type { BlockDetails, BlockKind } from '../../document.js'

/** What markup says of a block beside its kind: the level of a heading, the list that an item is in. */
export interface Rank extends BlockDetails {
  /** What it is in the document, where the story is found by something plainer: a note is found as the paragraph that it is. */
  readonly as?: BlockKind
}

/** `h3` → `3` */
export const levelOf = (name: string): number => Number(name.charAt(1))

const MOST_LEVELS = 16
const details = new WeakMap<Rank, BlockDetails>()

/** The details of a block with this rank, one object for one rank. */
export function detailsOf(rank: Rank | undefined): BlockDetails | undefined {
  if (rank?.as === undefined) return rank
  const known = details.get(rank)
  if (known) return known
  const { as: _, ...own } = rank
  details.set(rank, own)
  return own
}

/** Ranks that were met on one page, each once, so that they can be compared as they are and take little room. */
export class Ranks {
  private readonly known = new Map<string, Rank>()
  /** Ranks of nothing but how many quotes and lists are around, by both numbers. */
  private readonly plain: Rank[] = []

  /** The rank of a block in so many quotes, and so deep in lists. `own`: what its element says of it. */
  around(own: Partial<Rank> | undefined, quoted: number, depth: number): Rank {
    const key = quoted < MOST_LEVELS && depth < MOST_LEVELS ? quoted * MOST_LEVELS + depth : undefined
    const known = own === undefined && key !== undefined ? this.plain[key] : undefined
    if (known) return known
    const rank = this.of({ ...own, ...(quoted > 0 && { quoted }), ...(depth > 0 && { depth }) })
    if (own === undefined && key !== undefined) this.plain[key] = rank
    return rank
  }

  /** The one rank with these fields. */
  of(rank: Rank): Rank {
    const key = keyOf(rank)
    const known = this.known.get(key)
    if (known) return known
    this.known.set(key, rank)
    return rank
  }
}

/** A key of all fields, in a third of the time that JSON takes. */
function keyOf(rank: Rank): string {
  let key = ''
  for (const name in rank) key += `${name}\0${rank[name as keyof Rank]}\0`
  return key
}
