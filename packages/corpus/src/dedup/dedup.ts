import { rename } from 'node:fs/promises'
import type { Method } from '../duplicates/clusters.js'
import type { Input } from '../read/inputs.js'
import { type Batch, batchesOf, type Place } from '../run/batches.js'
import { type Checkpoint, checkpointOf, isThere, removeFile, writeBeside, writeCheckpoint } from '../run/checkpoint.js'
import { Part } from '../run/part.js'
import type { Pool } from '../run/pool.js'
import { Marks } from './marks.js'
import { type Entry, Signatures } from './signatures.js'

/** How duplicates are looked for and written. */
export interface DedupOptions {
  readonly method: Method
  /** Where records are written. */
  readonly out: string
  /** Where clusters are listed. */
  readonly clusters: string
  /** Whether later members of a cluster are left out, and not only marked. */
  readonly drop: boolean
}

/** What was found. */
export interface Found {
  readonly records: number
  readonly clusters: number
  /** Records that an earlier one says. */
  readonly duplicates: number
  /** Paragraphs that an earlier record has; 0 if nobody asked for them. */
  readonly paragraphs: number
}

interface DedupCheckpoint extends Checkpoint, Place {
  /** All signatures are there, and records are written. */
  readonly writing: boolean
  /** How many bytes of the signatures are written, and of the records. */
  readonly signed: number
  readonly bytes: number
  /** How many records were looked at to be written. */
  readonly number: number
  readonly found?: Found
}

/** After so many records a checkpoint is written: this goes through them ten times as fast as cleaning does. */
const BLOCK_RECORDS = 16_384

/** Files that a run needs on its way: `OUT.checkpoint`, `OUT.signatures`, `OUT.part`. */
export const filesBeside = (out: string) => ({
  checkpoint: `${out}.checkpoint`,
  signatures: `${out}.signatures`,
  part: `${out}.part`,
})

/**
 * Reads some files twice: first for what tells duplicates, then to write each record with the field `duplicate` if it is in a
 * cluster: `{ cluster, size, first }`, where the first of a cluster stands for it. The clusters are listed, one a line.
 * A run that was stopped goes on from its last checkpoint, to the same bytes.
 * Throws an `OccupiedError` if an output is there that another run wrote.
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
    if (this.checkpoint.input === this.inputs.length && !(await isThere(this.files.part))) return // it has its name
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
