import { FIRST_LETTERS, KEY_LENGTHS } from './affix-index.js'
import { BloomFilter } from './bloom-filter.js'
import { foldUnit } from './fold.js'
import { gramAt, type NormalizedLine, nextKey, STEP } from './normalized-line.js'

/** What the lines of some templates begin with, end with, or hold: numbers for their letters. */
export interface Literals {
  readonly openings: Set<number>
  readonly closings: Set<number>
  readonly grams: Set<number>
  /** The length of the longest line. */
  longest: number
  /** And of those that may have none of these. */
  longestUnmarked: number
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
  private readonly openings: BloomFilter
  private readonly closings: BloomFilter
  private readonly grams: ReadonlySet<number>
  /** Most grams are none of them. */
  private readonly glance: BloomFilter
  private readonly longest: number
  private readonly longestUnmarked: number

  constructor(indexes: readonly { tell(marks: Literals): void }[]) {
    const marks: Literals = {
      openings: new Set(),
      closings: new Set(),
      grams: new Set(),
      longest: 0,
      longestUnmarked: 0,
    }
    for (const index of indexes) index.tell(marks)
    this.openings = new BloomFilter(marks.openings)
    this.closings = new BloomFilter(marks.closings)
    this.grams = marks.grams
    this.glance = new BloomFilter(marks.grams)
    this.longest = marks.longest
    this.longestUnmarked = marks.longestUnmarked
  }

  /**
   * The marks of a line no longer than `LONGEST_LINE`, or nothing if no template can fit it.
   * `mayHold`: false if it is known to have no gram.
   */
  candidatesIn(normalized: NormalizedLine, mayHold = true): CandidateKeys | undefined {
    const { length, start, end } = normalized
    if (length > this.longest) return undefined
    const openings = keysSeen(this.openings, normalized, start, 1)
    const closings = keysSeen(this.closings, normalized, end - 1, -1)
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

const LONGEST_KEY = /* @__PURE__ */ Math.max(...KEY_LENGTHS)

function keysSeen(known: BloomFilter, { text, length }: NormalizedLine, start: number, step: 1 | -1): number {
  const most = Math.min(LONGEST_KEY, length)
  let seen = 0
  let key = 0
  for (let letters = 1, at = start; letters <= most; letters++, at += step) {
    key = nextKey(key, foldUnit(text.charCodeAt(at)))
    if (known.mayContain(key)) seen |= 1 << letters
    else if (letters === FIRST_LETTERS) return seen
  }
  return seen
}
