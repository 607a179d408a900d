import { mixed, type Scan } from './scan.js'

/** The number of tokens that are read at the start and at the end of a long unit. */
const HEAD = 16
const TAIL = 8
/** A unit of at most this many tokens has one more n-gram feature, made of all of them. */
const LONGEST_WHOLE = 6
/** Two for each token, four for the edges, one for the whole unit. */
const MOST_CUES = 2 * (HEAD + TAIL) + 5

/** The number of buckets for finding duplicate hashes within a unit; a power of two. */
const BUCKETS = 512

const AT_START = 0x5bd1e995
const AT_END = 0x1b873593

/**
 * The n-gram features of a unit, whose weights add up to its word score: each word, each bigram, the words at its edges, and
 * the whole of a short unit. Each is a 32-bit hash, stored once, with its position in the text.
 */
export class Cues {
  readonly hashes = new Int32Array(MOST_CUES)
  readonly starts = new Int32Array(MOST_CUES)
  readonly ends = new Int32Array(MOST_CUES)
  /** For each feature, the `TokenKind` bits of its tokens. */
  readonly kinds = new Uint8Array(MOST_CUES)
  count = 0
  /** The number of the unit, and for each bucket the number of the last unit with a feature in it. */
  private unit = 0
  private readonly unitOfBucket = new Int32Array(BUCKETS)

  read(scan: Scan): void {
    this.count = 0
    this.unit = (this.unit + 1) | 0
    const { tokens, hashes } = scan
    if (tokens === 0) return
    const isLong = tokens > HEAD + TAIL
    this.readWithin(scan, 0, isLong ? HEAD : tokens)
    if (isLong) this.readWithin(scan, tokens - TAIL, tokens)
    const first = hashes[0] as number
    this.keep(mixed(first ^ AT_START), scan, 0, 0)
    if (tokens > 1) this.keep(mixed(pairOf(first, hashes[1] as number) ^ AT_START), scan, 0, 1)
    this.keep(mixed((hashes[tokens - 1] as number) ^ AT_END), scan, tokens - 1, tokens - 1)
    if (tokens <= LONGEST_WHOLE) this.keep(wholeOf(hashes, tokens), scan, 0, tokens - 1)
  }

  private readWithin(scan: Scan, from: number, to: number): void {
    const { hashes } = scan
    for (let at = from; at < to; at++) {
      this.keep(hashes[at] as number, scan, at, at)
      if (at > 0) this.keep(mixed(pairOf(hashes[at - 1] as number, hashes[at] as number)), scan, at - 1, at)
    }
  }

  private keep(hash: number, scan: Scan, first: number, last: number): void {
    const bucket = hash & (BUCKETS - 1)
    // Most features are the first in their bucket, so they need no comparison.
    if (this.unitOfBucket[bucket] === this.unit)
      for (let nth = 0; nth < this.count; nth++) if (this.hashes[nth] === hash) return
    this.unitOfBucket[bucket] = this.unit
    this.hashes[this.count] = hash
    let kinds = 0
    for (let at = first; at <= last; at++) kinds |= scan.kinds[at] as number
    this.kinds[this.count] = kinds
    this.starts[this.count] = scan.starts[first] as number
    this.ends[this.count++] = scan.ends[last] as number
  }
}

const pairOf = (first: number, second: number): number => (Math.imul(first, 31) + second) | 0

function wholeOf(hashes: Int32Array, tokens: number): number {
  let hash = tokens
  for (let at = 0; at < tokens; at++) hash = mixed(pairOf(hash, hashes[at] as number))
  return hash
}
