import { type FileHandle, open } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'

/** A file that is written block by block, and goes on where the last block that is known to be whole ended. */
export class Part {
  private block: Uint8Array[] = []
  /** Bytes of the block that is not written yet. */
  held = 0

  private constructor(
    private readonly file: FileHandle,
    private readonly gzip: boolean,
    /** Bytes that are written. */
    public bytes: number,
  ) {}

  /** Opens a part; what was written behind `bytes` is cut off. */
  static async open(path: string, bytes: number, gzip: boolean): Promise<Part> {
    const file = await open(path, bytes === 0 ? 'w' : 'r+')
    await file.truncate(bytes)
    return new Part(file, gzip, bytes)
  }

  add(bytes: Uint8Array): void {
    this.block.push(bytes)
    this.held += bytes.length
  }

  /** Writes the block, on its own if it is compressed: so it is the same whenever the run was stopped before. */
  async flush(): Promise<void> {
    if (this.held === 0) return
    const block = Buffer.concat(this.block)
    const bytes = this.gzip ? gzipSync(block) : block
    this.block = []
    this.held = 0
    await this.file.write(bytes, 0, bytes.length, this.bytes)
    await this.file.datasync()
    this.bytes += bytes.length
  }

  close(): Promise<void> {
    return this.file.close()
  }
}
