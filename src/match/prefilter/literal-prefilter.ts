import { gramAt, type NormalizedLine, STEP } from '../normalized-line.js'
import { BloomFilter } from './bloom-filter.js'
import { EdgeFilter } from './edge-filter.js'
import { outlineOf } from './phrase-table.js'

/** Templates, and what is known of them: see `TemplateIndex`. */
interface Index {
  readonly openings: Iterable<number>
  readonly closings: Iterable<number>
  readonly edges: readonly [openings: number, closings: number]
  readonly grams: Iterable<number>
  readonly longest: number
  readonly longestUnmarked: number
  readOpening(key: number): ReadKeys
  readClosing(key: number): ReadKeys
}

/** What is known of templates once they are read: numbers for the letters at the ends of lines, and for whole phrases. */
export interface ReadKeys {
  readonly edges: readonly number[]
  readonly outlines: readonly number[]
}

/** What a line may have of such marks. */
export interface CandidateKeys {
  /** For each length of a key whether it may be one of them, by the bit of its place. */
  readonly openings: number
  readonly closings: number
  /** Which of its grams may be. */
  readonly grams: readonly number[]
}

const NO_GRAMS: readonly number[] = []

/** One look at a line for all the templates of a text, whatever their language: most lines have no mark of any. */
export class LiteralPrefilter {
  private readonly openings: EdgeFilter
  private readonly closings: EdgeFilter
  private readonly outlines: BloomFilter
  private readonly grams: ReadonlySet<number>
  /** Most grams are none of them. */
  private readonly glance: BloomFilter
  private readonly longest: number
  private readonly longestUnmarked: number

  constructor(indexes: readonly Index[]) {
    const edgesOf = (end: 0 | 1) => indexes.reduce((sum, { edges }) => sum + edges[end], 0)
    this.outlines = new BloomFilter(edgesOf(0))
    const openings = indexes.flatMap((index) => [...index.openings])
    this.openings = new EdgeFilter(1, edgesOf(0), openings, (key) => this.readOpening(key, indexes))
    const closings = indexes.flatMap((index) => [...index.closings])
    this.closings = new EdgeFilter(-1, edgesOf(1), closings, (key) =>
      indexes.flatMap((index) => index.readClosing(key).edges),
    )
    this.grams = new Set(indexes.flatMap((index) => [...index.grams]))
    this.glance = new BloomFilter(this.grams.size)
    for (const gram of this.grams) this.glance.add(gram)
    this.longest = Math.max(0, ...indexes.map(({ longest }) => longest))
    this.longestUnmarked = Math.max(0, ...indexes.map(({ longestUnmarked }) => longestUnmarked))
  }

  private readOpening(key: number, indexes: readonly Index[]): readonly number[] {
    const read = indexes.map((index) => index.readOpening(key))
    for (const { outlines } of read) for (const outline of outlines) this.outlines.add(outline)
    return read.flatMap(({ edges }) => edges)
  }

  /** Whether a line, of which `candidatesIn` was asked, may be a phrase. */
  mayBePhrase(normalized: NormalizedLine): boolean {
    return this.outlines.mayContain(outlineOf(normalized.text, normalized))
  }

  /**
   * The marks of a line no longer than `LONGEST_LINE`, or nothing if no template can fit it.
   * `mayHold`: false if it is known to have no gram.
   */
  candidatesIn(normalized: NormalizedLine, mayHold = true): CandidateKeys | undefined {
    const { length } = normalized
    if (length > this.longest) return undefined
    const openings = this.openings.seenIn(normalized)
    const closings = this.closings.seenIn(normalized)
    const grams = mayHold ? this.gramsOf(normalized) : NO_GRAMS
    const unmarked = openings === 0 && closings === 0 && grams.length === 0
    return unmarked && length > this.longestUnmarked ? undefined : { openings, closings, grams }
  }

  /** Whether a line may have a gram; then a part of it may have it too. */
  mayHold(normalized: NormalizedLine): boolean {
    return this.gramsOf(normalized).length > 0
  }

  private gramsOf(normalized: NormalizedLine): readonly number[] {
    if (this.grams.size === 0) return NO_GRAMS
    const { glance } = this
    const { text, start, gramCount } = normalized
    let seen: number[] | undefined
    for (let nth = 0, at = start; nth < gramCount; nth++, at += STEP) {
      const gram = gramAt(text, at)
      if (!glance.mayContain(gram) || !this.grams.has(gram)) continue
      if (seen) seen.push(nth)
      else seen = [nth]
    }
    return seen ?? NO_GRAMS
  }
}
