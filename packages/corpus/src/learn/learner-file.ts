import { closeSync, fdatasyncSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs'
import { SiteLearner } from 'copydesk/site'

/** So much of the file is read at a time. */
const CHUNK = 1 << 20
const LINE_FEED = 0x0a

/** Where in the file a learner stands. */
interface Stretch {
  readonly start: number
  readonly length: number
}

/** Learners on the disk, one a line behind the other; of a host the last one counts. */
export class LearnerFile {
  private readonly file: number
  private readonly places = new Map<string, Stretch>()
  /** Bytes of the file, and those of learners that have a later one. */
  bytes = 0
  private stale = 0

  /** Opens a file of which so many bytes are known to be whole; what stands behind them is cut off. */
  constructor(
    readonly path: string,
    bytes: number,
  ) {
    this.file = openSync(path, bytes === 0 ? 'w+' : 'r+')
    ftruncateSync(this.file, bytes)
    for (const line of this.lines(bytes)) this.place(JSON.parse(line.toString('utf8'))[0], line.length + 1)
  }

  get hosts(): Iterable<string> {
    return this.places.keys()
  }

  /** Whether most of the file is of learners that have a later one. */
  get isStale(): boolean {
    return this.stale > this.bytes / 2 && this.bytes > CHUNK
  }

  has(host: string): boolean {
    return this.places.has(host)
  }

  read(host: string): SiteLearner {
    const { start, length } = this.places.get(host) as Stretch
    const bytes = Buffer.alloc(length)
    readSync(this.file, bytes, 0, length, start)
    return new SiteLearner(JSON.parse(bytes.toString('utf8'))[1])
  }

  write(host: string, learner: SiteLearner): void {
    const bytes = Buffer.from(`${JSON.stringify([host, learner])}\n`)
    for (let done = 0; done < bytes.length; )
      done += writeSync(this.file, bytes, done, bytes.length - done, this.bytes + done)
    this.place(host, bytes.length)
  }

  /** Waits until all of it is on the disk. */
  sync(): void {
    fdatasyncSync(this.file)
  }

  close(): void {
    closeSync(this.file)
  }

  private place(host: string, length: number): void {
    this.stale += this.places.get(host)?.length ?? 0
    this.places.set(host, { start: this.bytes, length })
    this.bytes += length
  }

  private *lines(bytes: number): Generator<Buffer> {
    let held = Buffer.alloc(0)
    for (let at = 0; at < bytes; ) {
      const chunk = Buffer.alloc(Math.min(CHUNK, bytes - at))
      at += readSync(this.file, chunk, 0, chunk.length, at)
      held = Buffer.concat([held, chunk])
      let start = 0
      for (let end = held.indexOf(LINE_FEED); end >= 0; end = held.indexOf(LINE_FEED, start)) {
        yield held.subarray(start, end)
        start = end + 1
      }
      held = held.subarray(start)
    }
  }
}
