import { foldUnit } from '../../characters/fold.js'
import { gramAt, LONGEST_KEY, type NormalizedLine, nextKey, STEP } from '../normalized-line.js'
import { FIRST_LETTERS } from '../templates/template-tables.js'
import { outlineOf } from './phrase-table.js'

/** Bits in the table for each added number: 1 in 16 other numbers is a false positive. */
const BITS_PER_NUMBER = 16
/** The smallest table has 2⁹ bits. */
const FEWEST_BITS = 9

/**
 * A Bloom filter with one hash function: false positives are rare, false negatives impossible. The table is small enough to
 * stay in the processor's cache while it is read for each line.
 */
export class BloomFilter {
  private readonly bits: Uint32Array
  private readonly shift: number

  /** `most`: the maximum number of numbers that will be added. */
  constructor(most: number) {
    const log2 = Math.max(FEWEST_BITS, Math.ceil(Math.log2(most * BITS_PER_NUMBER + 1)))
    this.shift = 32 - log2
    this.bits = new Uint32Array(2 ** log2 / 32)
  }

  add(number: number): void {
    const place = placeOf(number, this.shift)
    this.bits[place >>> 5] = (this.bits[place >>> 5] as number) | (1 << (place & 31))
  }

  mayContain(number: number): boolean {
    const place = placeOf(number, this.shift)
    return (((this.bits[place >>> 5] as number) >>> (place & 31)) & 1) === 1
  }
}

/** The upper bits of the product with 2³² divided by the golden ratio (Knuth, multiplicative hashing). */
const placeOf = (number: number, shift: number): number => Math.imul(number, 0x9e3779b1) >>> shift

/**
 * Finds the keys that a line may share with templates at one of its ends. Templates are parsed lazily: until then, only the
 * first letters of their lines are known. The first line with these letters makes the filter parse them and add all their keys.
 */
export class EdgeFilter {
  private readonly known: BloomFilter
  /** Keys of first letters whose templates are not parsed yet. */
  private readonly unread: Set<number>

  /**
   * `step`: 1 for the beginning of lines, −1 for their end. `most`: the maximum number of keys. `unread`: the keys of first
   * letters. `read`: parses the templates filed under such a key and returns all their keys.
   */
  constructor(
    private readonly step: 1 | -1,
    most: number,
    unread: Iterable<number>,
    private readonly read: (key: number) => readonly number[],
  ) {
    this.unread = new Set(unread)
    this.known = new BloomFilter(most + this.unread.size)
    for (const key of this.unread) this.known.add(key)
  }

  /**
   * The lengths of the keys that the line may share, as a bit mask: bit 5 is set if some template may have its first five
   * letters.
   */
  lengthsIn({ text, start, end, length }: NormalizedLine): number {
    const { known, step } = this
    const most = Math.min(LONGEST_KEY, length)
    let lengths = 0
    let key = 0
    for (let letters = 1, at = step === 1 ? start : end - 1; letters <= most; letters++, at += step) {
      key = nextKey(key, foldUnit(text.charCodeAt(at)))
      if (known.mayContain(key)) {
        lengths |= 1 << letters
        if (letters <= FIRST_LETTERS && this.unread.size > 0) this.readUnder(key)
      } else if (letters === FIRST_LETTERS) return lengths
    }
    return lengths
  }

  private readUnder(key: number): void {
    if (!this.unread.delete(key)) return
    for (const edge of this.read(key)) this.known.add(edge)
  }
}

/** The part of a `TemplateIndex` that a prefilter needs. */
interface Index {
  readonly openings: Iterable<number>
  readonly closings: Iterable<number>
  readonly edges: readonly [openings: number, closings: number]
  readonly grams: Iterable<number>
  readonly longest: number
  readonly longestWithoutKeys: number
  readOpening(key: number): ReadKeys
  readClosing(key: number): ReadKeys
}

/** The keys of parsed templates: hashes of the letters at one end of their lines, and of whole phrases. */
export interface ReadKeys {
  readonly edges: readonly number[]
  readonly outlines: readonly number[]
}

/** The keys that a line may share with templates. */
export interface CandidateKeys {
  /** Lengths of the keys at either end of the line, as bit masks: see `EdgeFilter.lengthsIn`. */
  readonly openings: number
  readonly closings: number
  /** The positions (in samples) of its n-grams that may occur in templates. */
  readonly grams: readonly number[]
}

const NO_GRAMS: readonly number[] = []

/** A literal prefilter for all templates, regardless of language. It reads a line once and rules out a match for most lines. */
export class LiteralPrefilter {
  private readonly openings: EdgeFilter
  private readonly closings: EdgeFilter
  private readonly outlines: BloomFilter
  private readonly grams: ReadonlySet<number>
  /** Tested before `grams`, because most n-grams are not in the set. */
  private readonly gramFilter: BloomFilter
  private readonly longest: number
  private readonly longestWithoutKeys: number

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
    this.longestWithoutKeys = Math.max(0, ...indexes.map(({ longestWithoutKeys }) => longestWithoutKeys))
  }

  private readOpening(key: number, indexes: readonly Index[]): readonly number[] {
    const read = indexes.map((index) => index.readOpening(key))
    for (const { outlines } of read) for (const outline of outlines) this.outlines.add(outline)
    return read.flatMap(({ edges }) => edges)
  }

  /** Whether a line may be a whole phrase. Call `candidatesIn` first: it parses the phrases that the line may be. */
  mayBePhrase(normalized: NormalizedLine): boolean {
    return this.outlines.mayContain(outlineOf(normalized.text, normalized))
  }

  /**
   * The keys that a line may share with templates, or `undefined` if no template can match it. `mayHold`: `false` if the line
   * is known to have no n-gram of a template.
   */
  candidatesIn(normalized: NormalizedLine, mayHold = true): CandidateKeys | undefined {
    const { length } = normalized
    if (length > this.longest) return undefined
    const openings = this.openings.lengthsIn(normalized)
    const closings = this.closings.lengthsIn(normalized)
    const grams = mayHold ? this.gramsOf(normalized) : NO_GRAMS
    const hasNoKeys = openings === 0 && closings === 0 && grams.length === 0
    return hasNoKeys && length > this.longestWithoutKeys ? undefined : { openings, closings, grams }
  }

  /** Whether a line may have an n-gram of a template. If not, no part of it does. */
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
