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
  /** By how many quotes and lists are around: ranks of nothing else, and of bullets. */
  private readonly plain: Rank[] = []
  private readonly bullets: Rank[] = []
  /** By the rank of the first block of an item, that of the blocks behind it. */
  private readonly rests = new Map<Rank, Rank>()

  /** The rank of a block in so many quotes, and so deep in lists. `own`: what its element says of it. */
  around(own: Partial<Rank> | undefined, quoted: number, depth: number): Rank {
    const place = placeOf(quoted, depth)
    const known = own === undefined ? this.plain[place] : undefined
    if (known) return known
    const rank = this.of({ ...own, ...(quoted > 0 && { quoted }), ...(depth > 0 && { depth }) })
    if (own === undefined && place >= 0) this.plain[place] = rank
    return rank
  }

  /** The rank of an item of a list that is not counted. */
  bullet(quoted: number, depth: number): Rank {
    const place = placeOf(quoted, depth)
    const known = this.bullets[place]
    if (known) return known
    const rank = this.of({ ordered: false, depth, ...(quoted > 0 && { quoted }) })
    if (place >= 0) this.bullets[place] = rank
    return rank
  }

  /** The rank of what continues an item whose first block has a rank. */
  continuing(first: Rank): Rank {
    const known = this.rests.get(first)
    if (known) return known
    const rest = this.of({ ...first, continues: true })
    this.rests.set(first, rest)
    return rest
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

/** A place in a list for both numbers, or -1 if they are too high for one. */
const placeOf = (quoted: number, depth: number): number =>
  quoted < MOST_LEVELS && depth < MOST_LEVELS ? quoted * MOST_LEVELS + depth : -1

/** A key of all fields, in a third of the time that JSON takes. */
function keyOf(rank: Rank): string {
  let key = ''
  for (const name in rank) key += `${name}\0${rank[name as keyof Rank]}\0`
  return key
}
