import { rename } from 'node:fs/promises'
import type { Method } from '../duplicates/clusters.js'
import type { Input } from '../read/inputs.js'
import { type Batch, batchesOf, type Place } from '../run/batches.js'
import { type Checkpoint, checkpointOf, isThere, removeFile, writeBeside, writeCheckpoint } from '../run/checkpoint.js'
import { Part } from '../run/part.js'
import type { Pool } from '../run/pool.js'
import { Marks } from './marks.js'
import { type Entry, Signatures } from './signatures.js'

/** How to find and write duplicates. */
export interface DedupOptions {
  readonly method: Method
  /** The output file for records. */
  readonly out: string
  /** The output file for clusters. */
  readonly clusters: string
  /** Whether to drop later members of a cluster instead of only marking them. */
  readonly drop: boolean
}

/** The results. */
export interface Found {
  readonly records: number
  readonly clusters: number
  /** Records that repeat an earlier one. */
  readonly duplicates: number
  /** Paragraphs that an earlier record has; 0 if they were not requested. */
  readonly paragraphs: number
}

interface DedupCheckpoint extends Checkpoint, Place {
  /** All signatures are complete, and records are being written. */
  readonly writing: boolean
  /** The bytes written to the signatures, and to the records. */
  readonly signed: number
  readonly bytes: number
  /** The number of records processed for writing. */
  readonly number: number
  readonly found?: Found
}

/** The number of records between checkpoints. Processing is ten times as fast as cleaning. */
const BLOCK_RECORDS = 16_384

/** The temporary files of a run: `OUT.checkpoint`, `OUT.signatures`, `OUT.part`. */
export const filesBeside = (out: string) => ({
  checkpoint: `${out}.checkpoint`,
  signatures: `${out}.signatures`,
  part: `${out}.part`,
})

/**
 * Reads the files twice: first for their signatures, then to write each record. A record in a cluster gets the field
 * `duplicate`: `{ cluster, size, first }`, where the first record represents the cluster. Clusters are listed one per
 * line. An interrupted run resumes from its last checkpoint and produces the same bytes. Throws an `OccupiedError` if an
 * output exists that another run wrote.
 */
export async function dedup(
  inputs: readonly Input[],
  run: string,
  pool: Pool<'sign'>,
  options: DedupOptions,
  onRead?: (bytes: number) => void,
): Promise<Found> {
  return new DedupRun(inputs, pool, options, onRead).all(run)
}

const START = { input: 0, records: 0, writing: false, signed: 0, bytes: 0, number: 0, done: false } as const

class DedupRun {
  private readonly files
  private readonly signatures = new Signatures()
  private checkpoint: DedupCheckpoint = { run: '', ...START }

  constructor(
    private readonly inputs: readonly Input[],
    private readonly pool: Pool<'sign'>,
    private readonly options: DedupOptions,
    private readonly onRead?: (bytes: number) => void,
  ) {
    this.files = filesBeside(options.out)
  }

  async all(run: string): Promise<Found> {
    const { out, clusters } = this.options
    this.checkpoint = await checkpointOf(this.files.checkpoint, [out, clusters], { run, ...START })
    if (this.checkpoint.found) {
      await removeFile(this.files.signatures) // if it was stopped right before that
      return this.checkpoint.found
    }
    await this.signatures.read(this.files.signatures, this.checkpoint.signed)
    if (!this.checkpoint.writing) await this.sign()
    const marks = new Marks(this.signatures, this.options.drop)
    await this.write(marks)
    const found = this.foundBy(marks)
    await this.save({ done: true, found })
    await removeFile(this.files.signatures)
    return found
  }

  private async sign(): Promise<void> {
    const part = await Part.open(this.files.signatures, this.checkpoint.signed)
    try {
      for await (const { batch, result } of this.pool.resultsOf(this.batches())) {
        const entries = result.map((signed, nth): Entry => [...this.placeOf(batch, nth), signed])
        part.add(this.signatures.add(entries), entries.length)
        if (!part.isFull) continue
        await part.flush()
        await this.save({ ...placeBehind(batch), signed: part.bytes })
      }
      await part.flush()
      await this.save({ ...START, writing: true, signed: part.bytes })
    } finally {
      await part.close()
    }
  }

  private async write(marks: Marks): Promise<void> {
    const { out, clusters, method } = this.options
    await writeBeside(clusters, marks.clusterLines(method))
    if (this.checkpoint.input === this.inputs.length && !(await isThere(this.files.part))) return // it was renamed
    const part = await Part.open(this.files.part, this.checkpoint.bytes, BLOCK_RECORDS)
    let { number } = this.checkpoint
    try {
      for await (const batch of this.batches()) {
        const lines = batch.jobs.map((job) => marks.lineOf(job, number++))
        part.add(Buffer.from(lines.join('')), lines.length)
        if (!part.isFull) continue
        await part.flush()
        await this.save({ ...placeBehind(batch), number, bytes: part.bytes })
      }
      await part.flush()
      await this.save({ input: this.inputs.length, records: 0, number, bytes: part.bytes })
    } finally {
      await part.close()
    }
    await rename(this.files.part, out)
  }

  private batches(): AsyncGenerator<Batch> {
    const { input, records } = this.checkpoint
    return batchesOf(this.inputs, { input, records }, this.onRead)
  }

  private placeOf({ jobs, input }: Batch, nth: number): [file: string, line: number] {
    const { file = this.inputs[input]?.name ?? '', line = 0 } = jobs[nth] ?? {}
    return [file, line]
  }

  private foundBy({ list }: Marks): Found {
    const { members, repeats } = this.signatures
    const duplicates = list.reduce((sum, cluster) => sum + cluster.length - 1, 0)
    const paragraphs = repeats.reduce((sum, some) => sum + some.length, 0)
    return { records: members.length, clusters: list.length, duplicates, paragraphs }
  }

  private async save(step: Partial<DedupCheckpoint>): Promise<void> {
    this.checkpoint = { ...this.checkpoint, ...step }
    await writeCheckpoint(this.files.checkpoint, this.checkpoint)
  }
}

const placeBehind = ({ input, records }: Batch): Place => ({ input, records })
