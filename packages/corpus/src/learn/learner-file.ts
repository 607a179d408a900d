import { closeSync, fdatasyncSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs'
import { SiteLearner } from 'copydesk/site'

/** The bytes to read at once. */
const CHUNK = 1 << 20
const LINE_FEED = 0x0a

/** The position of a learner in the file. */
interface Stretch {
  readonly start: number
  readonly length: number
}

/** Learners on disk, one per line. The last line of a host counts. */
export class LearnerFile {
  private readonly file: number
  private readonly places = new Map<string, Stretch>()
  /** The size of the file, and of replaced learners in it. */
  bytes = 0
  private stale = 0

  /** Opens a file of which this many bytes are complete, and truncates it to them. */
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

  /** Whether most of the file consists of replaced learners. */
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

  /** Waits until everything is on disk. */
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
