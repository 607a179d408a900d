import { hostOf } from '../options/site-for.js'
import type { SiteProfile } from '../site/profile.js'
import { type Observation, observe, type SitePage } from './observe.js'

/**
 * Learns what repeats across the pages of a site: lines and runs of six words that are on at least half of the pages, and on at
 * least five. Headlines, bylines, subheads and quotations do not count, and neither do pages that repeat an earlier story.
 * Pages are text or HTML. Takes linear time, about twice as long as cleaning them.
 *
 * `createCleaner({ site: learnSite(pages) })`
 */
export function learnSite(pages: Iterable<SitePage>, options: LearnOptions = {}): SiteProfile {
  const learner = new SiteLearner()
  let { host } = options
  for (const page of pages) {
    host ??= hostOfPage(page)
    learner.add(page)
  }
  return learner.profile({ ...options, host })
}

/**
 * Learns many sites, by host, for `createCleaner({ sites })`. Skips pages without a URL, and hosts on which nothing repeats.
 *
 * `learnSites([{ source, url: 'https://paper.example/a' }, …])` → `{ 'paper.example': { version: 1, … } }`
 */
export function learnSites(
  pages: Iterable<SitePage>,
  options: Omit<LearnOptions, 'host'> = {},
): Record<string, SiteProfile> {
  const learners = new Map<string, SiteLearner>()
  for (const page of pages) {
    const host = hostOfPage(page)
    if (host === undefined) continue
    const learner = learners.get(host) ?? new SiteLearner()
    learners.set(host, learner)
    learner.add(page)
  }
  const profiles = Array.from(learners, ([host, learner]) => [host, learner.profile({ ...options, host })] as const)
  const learned = profiles.filter(([, { lines, shingles }]) => Object.keys({ ...lines, ...shingles }).length > 0)
  return Object.fromEntries(learned.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function hostOfPage(page: SitePage): string | undefined {
  return (typeof page === 'string' ? '' : hostOf(page.url)) || undefined
}

/** The minimum number of pages to learn from. */
export const LEAST_PAGES = 5
/** The share of pages with a line that makes it repeated. */
export const LEAST_SHARE = 0.5
/** At a place of stories, the largest share of pages whose prose there is not part of the story. */
const MOST_MIXED = 0.05
/** The most pages of a site that are read. More add nothing. */
export const MOST_PAGES = 500
/** Two pages have the same story if they share at least this much of their hashes. */
const SAME_STORY = 0.7

/** Options for learning: `{ host: 'paper.example' }` */
export interface LearnOptions {
  /** The host of the pages. Default: the host of the first page with a URL. */
  readonly host?: string | undefined
  /** The minimum number of pages to learn from, at least 2. Default: 5. */
  readonly leastPages?: number | undefined
}

/** The state of a learner, as plain JSON: `new SiteLearner(JSON.parse(stored))` */
export interface LearnerState {
  readonly pages: number
  readonly lines: RepeatCountState
  readonly shingles: RepeatCountState
  readonly story: RepeatCountState
  readonly mixed: RepeatCountState
  readonly sketches: readonly (readonly number[])[]
}

/**
 * Learns a site page by page. Its memory stops growing after 500 pages, and it forgets what cannot repeat along the way.
 *
 * `for (const page of pages) learner.add(page)`
 */
export class SiteLearner {
  private pages: number
  private readonly lines: RepeatCount
  private readonly shingles: RepeatCount
  /** Places where all prose is part of the story, and places where some is not. */
  private readonly story: RepeatCount
  private readonly mixed: RepeatCount
  private readonly sketches: (readonly number[])[]

  constructor(state?: LearnerState) {
    this.pages = state?.pages ?? 0
    this.lines = new RepeatCount(state?.lines)
    this.shingles = new RepeatCount(state?.shingles)
    this.story = new RepeatCount(state?.story)
    this.mixed = new RepeatCount(state?.mixed)
    this.sketches = [...(state?.sketches ?? [])]
  }

  /** The number of remembered hashes. */
  get size(): number {
    const counts = [this.lines, this.shingles, this.story, this.mixed].reduce((sum, { size }) => sum + size, 0)
    return this.sketches.reduce((sum, sketch) => sum + sketch.length, counts)
  }

  /** Adds a page. Returns whether it was new: pages that repeat an earlier story do not count. */
  add(page: SitePage): boolean {
    return this.pages < MOST_PAGES && this.observe(observe(page))
  }

  /** Adds a page that was observed elsewhere. */
  observe({ lines, shingles, places, sketch }: Observation): boolean {
    if (this.pages >= MOST_PAGES || sketch.length === 0) return false
    if (this.sketches.some((earlier) => similarity(earlier, sketch) >= SAME_STORY)) return false
    this.sketches.push(sketch)
    this.pages++
    this.lines.add(lines)
    this.shingles.add(shingles)
    this.story.add(places.story)
    this.mixed.add(places.mixed)
    return true
  }

  /** What repeats on at least half of the pages; empty for fewer than five pages. */
  profile({ host, leastPages = LEAST_PAGES }: LearnOptions = {}): SiteProfile {
    const { pages } = this
    const least = pages < leastPages ? Number.POSITIVE_INFINITY : Math.max(leastPages, Math.ceil(pages * LEAST_SHARE))
    const places = this.storyPlaces(least)
    const profile = {
      version: 1,
      pages,
      lines: this.lines.atLeast(least),
      shingles: this.shingles.atLeast(least),
      ...(Object.keys(places).length > 0 && { places }),
    } as const
    return host === undefined ? profile : { ...profile, host }
  }

  toJSON(): LearnerState {
    const { pages, lines, shingles, story, mixed, sketches } = this
    return {
      pages,
      lines: lines.toJSON(),
      shingles: shingles.toJSON(),
      story: story.toJSON(),
      mixed: mixed.toJSON(),
      sketches,
    }
  }

  /** Places where hardly any page has prose that is not part of its story. */
  private storyPlaces(least: number): Record<string, number> {
    const mixed = this.mixed.atLeast(1)
    const places = Object.entries(this.story.atLeast(least))
    return Object.fromEntries(places.filter(([place, pages]) => (mixed[place] ?? 0) <= pages * MOST_MIXED))
  }
}

/** The share of smallest hashes that two stories have in common, which estimates their similarity. */
function similarity(one: readonly number[], other: readonly number[]): number {
  let both = 0
  for (let left = 0, right = 0; left < one.length && right < other.length; ) {
    const difference = (one[left] as number) - (other[right] as number)
    if (difference === 0) both++
    if (difference <= 0) left++
    if (difference >= 0) right++
  }
  return both / Math.max(one.length, other.length)
}

/** Rare hashes are forgotten after each period of this many pages. */
const PERIOD = 20

/** For each hash its count so far, and the maximum number of missed pages. */
interface RepeatCountState {
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
