/** Rare hashes are forgotten after each period of this many pages. */
const PERIOD = 20

/** For each hash its count so far, and the maximum number of missed pages. */
export interface RepeatCountState {
  readonly pages: number
  readonly counts: readonly (readonly [hash: string, count: number, missed: number])[]
}

/**
 * Counts the pages that each hash is on, and forgets rare ones (lossy counting, Manku and Motwani 2002). A count is at most
 * a twentieth of the pages too low, and never too high. Memory grows with the number of different hashes on a page, not with
 * the number of pages.
 */
export class RepeatCount {
  private pages: number
  private readonly counts: Map<string, { count: number; missed: number }>

  constructor(state?: RepeatCountState) {
    this.pages = state?.pages ?? 0
    this.counts = new Map((state?.counts ?? []).map(([hash, count, missed]) => [hash, { count, missed }]))
  }

  get size(): number {
    return this.counts.size
  }

  /** Counts the hashes of a page once each. */
  add(hashes: readonly string[]): void {
    const missed = Math.floor(this.pages / PERIOD)
    for (const hash of hashes) {
      const known = this.counts.get(hash)
      if (known) known.count++
      else this.counts.set(hash, { count: 1, missed })
    }
    this.pages++
    if (this.pages % PERIOD === 0) this.forget(this.pages / PERIOD)
  }

  /** The hashes with at least this count, sorted, with their counts. */
  atLeast(least: number): Record<string, number> {
    const found = Array.from(this.counts, ([hash, { count }]) => [hash, count] as const)
    return Object.fromEntries(found.filter(([, count]) => count >= least).sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  toJSON(): RepeatCountState {
    return { pages: this.pages, counts: Array.from(this.counts, ([hash, { count, missed }]) => [hash, count, missed]) }
  }

  private forget(periods: number): void {
    for (const [hash, { count, missed }] of this.counts) if (count + missed <= periods) this.counts.delete(hash)
  }
}
