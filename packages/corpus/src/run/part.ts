import { type FileHandle, open } from 'node:fs/promises'

/** After so many bytes a block is written, or after so many records: what a run that is stopped does once more at most. */
const BLOCK_BYTES = 8 << 20
const BLOCK_RECORDS = 1024

/** A file that is written block by block, and goes on where the last block that is known to be whole ended. */
export class Part {
  private block: Uint8Array[] = []
  /** Bytes and records of the block that is not written yet. */
  private held = 0
  private records = 0

  private constructor(
    private readonly file: FileHandle,
    /** Bytes that are written. */
    public bytes: number,
    private readonly most: number,
  ) {}

  /** Opens a part; what was written behind `bytes` is cut off. `most`: the records of a block. */
  static async open(path: string, bytes: number, most = BLOCK_RECORDS): Promise<Part> {
    const file = await open(path, bytes === 0 ? 'w' : 'r+')
    await file.truncate(bytes)
    return new Part(file, bytes, most)
  }

  /** Whether the block is to be written: where that is hangs on what was added alone. */
  get isFull(): boolean {
    return this.held >= BLOCK_BYTES || this.records >= this.most
  }

  /** Adds the bytes of some records. */
  add(bytes: Uint8Array, records: number): void {
    this.block.push(bytes)
    this.held += bytes.length
    this.records += records
  }

  /** Writes the block, and waits until it is on the disk. */
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

/** Systems take so many pieces at once. */
const MOST_PIECES = 1000

/** Writes pieces one behind the other, as they are: put together they would be held twice. */
async function writeAll(file: FileHandle, pieces: readonly Uint8Array[], place: number): Promise<void> {
  for (let first = 0, at = place; first < pieces.length; first += MOST_PIECES) {
    const some = pieces.slice(first, first + MOST_PIECES)
    const size = some.reduce((sum, { length }) => sum + length, 0)
    const { bytesWritten } = await file.writev(some, at)
    // A disk that is full takes a part; writing the rest alone says why.
    if (bytesWritten < size) await writeRest(file, Buffer.concat(some), bytesWritten, at)
    at += size
  }
}

async function writeRest(file: FileHandle, bytes: Uint8Array, written: number, at: number): Promise<void> {
  for (let done = written; done < bytes.length; )
    done += (await file.write(bytes, done, bytes.length - done, at + done)).bytesWritten
}
