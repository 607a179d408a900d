import { gramAt, type NormalizedLine, STEP } from '../normalized-line.js'
import { BloomFilter } from './bloom-filter.js'
import { EdgeFilter } from './edge-filter.js'
import { outlineOf } from './phrase-table.js'

/** The part of a `TemplateIndex` that a prefilter needs. */
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

/** The keys of templates once they are read: hashes of the letters at an end of their lines, and of whole phrases. */
export interface ReadKeys {
  readonly edges: readonly number[]
  readonly outlines: readonly number[]
}

/** Which keys a line may share with templates. */
export interface CandidateKeys {
  /** Lengths of keys at either end of the line, as a bit mask: see `EdgeFilter.lengthsIn`. */
  readonly openings: number
  readonly closings: number
  /** The numbers of those of its grams that templates may have. */
  readonly grams: readonly number[]
}

const NO_GRAMS: readonly number[] = []

/**
 * A literal prefilter for all the templates of a text, whatever their language: it reads a line once, and finds for most
 * lines that no template can match them.
 */
export class LiteralPrefilter {
  private readonly openings: EdgeFilter
  private readonly closings: EdgeFilter
  private readonly outlines: BloomFilter
  private readonly grams: ReadonlySet<number>
  /** Asked before `grams`, for most grams are not among them. */
  private readonly gramFilter: BloomFilter
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
    this.gramFilter = new BloomFilter(this.grams.size)
    for (const gram of this.grams) this.gramFilter.add(gram)
    this.longest = Math.max(0, ...indexes.map(({ longest }) => longest))
    this.longestUnmarked = Math.max(0, ...indexes.map(({ longestUnmarked }) => longestUnmarked))
  }

  private readOpening(key: number, indexes: readonly Index[]): readonly number[] {
    const read = indexes.map((index) => index.readOpening(key))
    for (const { outlines } of read) for (const outline of outlines) this.outlines.add(outline)
    return read.flatMap(({ edges }) => edges)
  }

  /** Whether a line may be a whole phrase. Call `candidatesIn` for it first, which reads the phrases that it may be. */
  mayBePhrase(normalized: NormalizedLine): boolean {
    return this.outlines.mayContain(outlineOf(normalized.text, normalized))
  }

  /**
   * The keys that a line may share with templates, or `undefined` if no template can match it.
   * `mayHold`: `false` if it is known to have no gram of any.
   */
  candidatesIn(normalized: NormalizedLine, mayHold = true): CandidateKeys | undefined {
    const { length } = normalized
    if (length > this.longest) return undefined
    const openings = this.openings.lengthsIn(normalized)
    const closings = this.closings.lengthsIn(normalized)
    const grams = mayHold ? this.gramsOf(normalized) : NO_GRAMS
    const unmarked = openings === 0 && closings === 0 && grams.length === 0
    return unmarked && length > this.longestUnmarked ? undefined : { openings, closings, grams }
  }

  /** Whether a line may have a gram of a template; if not, no part of it has one either. */
  mayHold(normalized: NormalizedLine): boolean {
    return this.gramsOf(normalized).length > 0
  }

  private gramsOf(normalized: NormalizedLine): readonly number[] {
    if (this.grams.size === 0) return NO_GRAMS
    const { gramFilter } = this
    const { text, start, gramCount } = normalized
    let found: number[] | undefined
    for (let nth = 0, at = start; nth < gramCount; nth++, at += STEP) {
      const gram = gramAt(text, at)
      if (!gramFilter.mayContain(gram) || !this.grams.has(gram)) continue
      if (found) found.push(nth)
      else found = [nth]
    }
    return found ?? NO_GRAMS
  }
}
