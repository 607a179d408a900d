import { mixed, type Scan } from './scan.js'

/** How many tokens at the start and at the end of a long unit are read. */
const HEAD = 16
const TAIL = 8
/** A unit of at most so many tokens has one more cue, of all of them. */
const LONGEST_WHOLE = 6
/** Two for each token that is read, four for the edges, one for the whole. */
const MOST_CUES = 2 * (HEAD + TAIL) + 5

/** Buckets by which a hash is looked for among those of the unit; a power of two. */
const BUCKETS = 512

const AT_START = 0x5bd1e995
const AT_END = 0x1b873593

/**
 * The cues of a unit, from which its word score is summed up: each word, each pair of words, the words at its edges, and all
 * of a short unit, as hashes of 32 bits, each once, with its place in the text.
 */
export class Cues {
  readonly hashes = new Int32Array(MOST_CUES)
  readonly starts = new Int32Array(MOST_CUES)
  readonly ends = new Int32Array(MOST_CUES)
  /** For each cue the bits of `TokenKind` of its tokens. */
  readonly kinds = new Uint8Array(MOST_CUES)
  count = 0
  /** The number of the unit, and for each bucket the number of the last unit with a cue in it. */
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
    // Most cues are the first in their bucket, and need not be compared with all cues before them.
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
