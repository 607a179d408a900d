import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Clusters } from '../duplicates/clusters.js'
import type { Signed } from '../run/sign-worker.js'

/** A record in the list of clusters. */
export interface Member {
  readonly file: string
  readonly line: number
  readonly id: unknown
}

/** A record in the signature file. */
export type Entry = readonly [file: string, line: number, signed: Signed]

/** The signatures of all records so far, and the duplicates among them. Holds short keys, and no text. */
export class Signatures {
  readonly clusters = new Clusters()
  readonly members: Member[] = []
  /** For each record, the paragraphs that an earlier one has. */
  readonly repeats: (readonly number[])[] = []
  private readonly seen = new Set<string>()

  /** Adds records and returns a line that `read` understands. */
  add(entries: readonly Entry[]): Uint8Array {
    for (const entry of entries) this.take(entry)
    return Buffer.from(`${JSON.stringify(entries)}\n`)
  }

  /** Adds the records in the first `bytes` bytes of a signature file. */
  async read(path: string, bytes: number): Promise<void> {
    if (bytes === 0) return
    const file = createReadStream(path, { end: bytes - 1 })
    for await (const line of createInterface({ input: file })) for (const entry of JSON.parse(line)) this.take(entry)
  }

  private take([file, line, { id, signature, paragraphs }]: Entry): void {
    this.clusters.add(signature)
    this.members.push({ file, line, id })
    this.repeats.push(paragraphs.flatMap((key, at) => (this.seen.has(key) ? [at] : [])))
    for (const key of paragraphs) this.seen.add(key)
  }
}
