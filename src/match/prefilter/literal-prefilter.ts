import { foldUnit } from '../fold.js'
import { gramAt, type NormalizedLine, nextKey, STEP } from '../normalized-line.js'
import { FIRST_LETTERS, KEY_LENGTHS } from './affix-index.js'
import { outlineOf } from './phrase-table.js'

/** Bits of the table for each number that is added, so that one in 16 other numbers is a false positive. */
const BITS_PER_NUMBER = 16
/** The smallest table has 2⁹ bits. */
const FEWEST_BITS = 9

/**
 * A Bloom filter with one hash function: a number that it does not contain was never added, one that it may contain
 * mostly was. The table is small, so that it stays in the processor's cache while it is read for each line.
 */
export class BloomFilter {
  private readonly bits: Uint32Array
  private readonly shift: number

  /** `most`: the largest count of numbers that will be added. */
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

/** The upper bits of a product with 2³² over the golden ratio (Knuth, multiplicative hashing). */
const placeOf = (number: number, shift: number): number => Math.imul(number, 0x9e3779b1) >>> shift

const LONGEST_KEY = /* @__PURE__ */ Math.max(...KEY_LENGTHS)

/**
 * Tells which keys a line may share with templates at one of its ends. Templates are read late: until then, only the first
 * letters of their lines are known, and a line that has these letters makes the filter read them and learn all their keys.
 */
export class EdgeFilter {
  private readonly known: BloomFilter
  /** Keys of first letters whose templates have not been read yet. */
  private readonly unread: Set<number>

  /**
   * `step`: 1 for the beginning of lines, −1 for their end. `most`: the largest count of keys. `unread`: the keys of first
   * letters. `read`: reads the templates under such a key, and returns all their keys.
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

  /** The lengths of the keys that a line may share, as a bit mask: bit 5 is set if a key of its first five letters may be. */
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
