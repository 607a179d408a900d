import { createHash, type Hash } from 'node:crypto'
import { RecordFault } from '../record/filtered-record.js'
import { inputHashIn, inputHashOf } from '../record/hashes.js'

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/** A line that is longer than the limit. Only its hash is kept. */
export class OverlongLine {
  constructor(readonly inputHash: string) {}
}

/** Why a line longer than `most` bytes is not read. */
export const tooLong = (most: number) => new RecordFault('line-too-long', `The line is longer than ${most} bytes.`)

/** A line without its line break. */
export type SplitLine = Uint8Array | OverlongLine

/** Splits bytes at each line feed, for chunks of any size. Holds at most one line, and none longer than the limit. */
export class LineSplitter {
  private held: Uint8Array[] = []
  private size = 0
  private overlong: Hash | undefined = undefined

  /** `most`: the maximum length of a line in bytes. */
  constructor(private readonly most: number) {}

  /** The lines that end in these bytes, in order. */
  *push(bytes: Uint8Array): Generator<SplitLine> {
    let start = 0
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      this.hold(bytes.subarray(start, end))
      yield this.finish()
      start = end + 1
    }
    if (start < bytes.length) this.hold(Buffer.from(bytes.subarray(start))) // callers may reuse their buffer
  }

  /** The last line, if no line feed ends it. */
  end(): SplitLine | undefined {
    return this.size === 0 ? undefined : this.finish()
  }

  private hold(piece: Uint8Array): void {
    this.size += piece.length
    if (this.overlong) this.overlong.update(piece)
    else this.held.push(piece)
    if (this.size > this.most + 1 && !this.overlong) this.letGo() // a carriage return does not count
  }

  private letGo(): void {
    const hash = createHash('sha256')
    for (const piece of this.held) hash.update(piece)
    this.overlong = hash
    this.held = []
  }

  private finish(): SplitLine {
    const line = this.overlong ? new OverlongLine(inputHashIn(this.overlong)) : withoutReturn(joined(this.held))
    this.held = []
    this.size = 0
    this.overlong = undefined
    return line instanceof Uint8Array && line.length > this.most ? new OverlongLine(inputHashOf(line)) : line
  }
}

const joined = (pieces: readonly Uint8Array[]): Uint8Array =>
  pieces.length === 1 ? (pieces[0] as Uint8Array) : Buffer.concat(pieces)

const withoutReturn = (line: Uint8Array) => (line.at(-1) === CARRIAGE_RETURN ? line.subarray(0, -1) : line)
