/** Rare hashes are forgotten every so many pages. */
const PERIOD = 20

/** The counts so far: for each hash how often it was counted, and the most that it may have been missed. */
export interface RepeatCountState {
  readonly pages: number
  readonly counts: readonly (readonly [hash: string, count: number, missed: number])[]
}

/**
 * Counts on how many pages hashes stand, and forgets the rare ones (lossy counting, Manku and Motwani 2002): a count is
 * short by a twentieth of the pages at most, and never too high. So what is remembered does not grow with the pages, but
 * with how many different things each has.
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

  /** Counts what stands on one more page, each once. */
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

  /** The hashes that were counted at least so often, with their counts, in the order of the hashes. */
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
