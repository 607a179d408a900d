import { type FileHandle, open } from 'node:fs/promises'

/** The bytes or records per block: the most work that an interrupted run repeats. */
const BLOCK_BYTES = 8 << 20
const BLOCK_RECORDS = 1024

/** A file that is written in blocks and can be resumed after the last complete block. */
export class Part {
  private block: Uint8Array[] = []
  /** Bytes and records of the current block. */
  private held = 0
  private records = 0

  private constructor(
    private readonly file: FileHandle,
    /** The number of bytes written. */
    public bytes: number,
    private readonly most: number,
  ) {}

  /** Opens a part and truncates it to `bytes`. `most`: the records per block. */
  static async open(path: string, bytes: number, most = BLOCK_RECORDS): Promise<Part> {
    const file = await open(path, bytes === 0 ? 'w' : 'r+')
    await file.truncate(bytes)
    return new Part(file, bytes, most)
  }

  /** Whether to write the block, which depends only on what was added. */
  get isFull(): boolean {
    return this.held >= BLOCK_BYTES || this.records >= this.most
  }

  /** Adds the bytes of some records. */
  add(bytes: Uint8Array, records: number): void {
    this.block.push(bytes)
    this.held += bytes.length
    this.records += records
  }

  /** Writes the block and waits until it is on disk. */
  async flush(): Promise<void> {
    this.records = 0
    if (this.held === 0) return
    await writeAll(this.file, this.block, this.bytes)
    await this.file.datasync()
    this.bytes += this.held
    this.block = []
    this.held = 0
  }

  close(): Promise<void> {
    return this.file.close()
  }
}

/** The maximum number of buffers per write. */
const MOST_PIECES = 1000

/** Writes buffers in sequence without joining them, which would double the memory. */
async function writeAll(file: FileHandle, pieces: readonly Uint8Array[], place: number): Promise<void> {
  for (let first = 0, at = place; first < pieces.length; first += MOST_PIECES) {
    const some = pieces.slice(first, first + MOST_PIECES)
    const size = some.reduce((sum, { length }) => sum + length, 0)
    const { bytesWritten } = await file.writev(some, at)
    // A full disk accepts only a part; writing the rest gives the reason.
    if (bytesWritten < size) await writeRest(file, Buffer.concat(some), bytesWritten, at)
    at += size
  }
}

async function writeRest(file: FileHandle, bytes: Uint8Array, written: number, at: number): Promise<void> {
  for (let done = written; done < bytes.length; )
    done += (await file.write(bytes, done, bytes.length - done, at + done)).bytesWritten
}
