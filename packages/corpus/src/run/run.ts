import { mkdir, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Batch, batchesOf, type Place } from './batches.js'
import { type Checkpoint, checkpointOf, isThere, removeFile, writeCheckpoint } from './checkpoint.js'
import { writeParquet } from './parquet.js'
import { Part } from './part.js'
import type { Output, Plan } from './plan.js'
import type { Pool } from './pool.js'
import type { Done } from './record-worker.js'
import { addSummary, emptySummary, type Summary } from './summary.js'

/** Callbacks for the progress of a run. */
export interface Watcher {
  /** The number of bytes read from files. */
  readonly onRead?: (bytes: number) => void
  /** Called after records are written, with the summary so far. */
  readonly onDone?: (summary: Summary) => void
}

/** The progress of a run. */
export interface RunCheckpoint extends Checkpoint, Place {
  /** The index of the current output. */
  readonly output: number
  /** The number of bytes written to the current output. */
  readonly bytes: number
  /** The output is complete and about to be renamed. */
  readonly closing: boolean
  readonly summary: Summary
}

/**
 * Executes a plan in order and returns the summary. The output depends only on the input, not on the number of workers or
 * on interruptions. Throws an `OccupiedError` if an output exists that another run wrote.
 */
export async function runPlan(plan: Plan, run: string, pool: Pool<'clean'>, watcher: Watcher = {}): Promise<Summary> {
  const start = { run, output: 0, input: 0, records: 0, bytes: 0, closing: false, done: false, summary: emptySummary() }
  const outputs = plan.outputs.map(({ path }) => path)
  let checkpoint: RunCheckpoint = await checkpointOf(plan.checkpoint, outputs, start)
  if (checkpoint.done) return checkpoint.summary
  for (const [nth, output] of plan.outputs.entries()) {
    if (nth < checkpoint.output) continue
    await mkdir(dirname(output.path), { recursive: true })
    checkpoint = await new OutputRun(output, plan.checkpoint, checkpoint, watcher).write(pool)
  }
  await writeCheckpoint(plan.checkpoint, { ...checkpoint, done: true })
  return checkpoint.summary
}

/** Writes one output from its checkpoint to its end. */
class OutputRun {
  private readonly beside: string
  private readonly summary: Summary

  constructor(
    private readonly output: Output,
    private readonly path: string,
    private checkpoint: RunCheckpoint,
    private readonly watcher: Watcher,
  ) {
    this.beside = `${output.path}.part`
    this.summary = checkpoint.summary
  }

  async write(pool: Pool<'clean'>): Promise<RunCheckpoint> {
    if (!this.checkpoint.closing) await this.writePart(pool)
    await this.finish()
    return this.checkpoint
  }

  private async writePart(pool: Pool<'clean'>): Promise<void> {
    const part = await Part.open(this.beside, this.checkpoint.bytes)
    const { inputs } = this.output
    try {
      const batches = batchesOf(inputs, this.checkpoint, this.watcher.onRead)
      for await (const { batch, result } of pool.resultsOf(batches)) await this.take(batch, result, part)
      await part.flush()
      await this.save({ closing: true, bytes: part.bytes, input: inputs.length, records: 0 })
    } finally {
      await part.close()
    }
  }

  private async take({ jobs, input, records }: Batch, { bytes, summary }: Done, part: Part): Promise<void> {
    part.add(bytes, jobs.length)
    addSummary(this.summary, summary)
    this.watcher.onDone?.(this.summary)
    if (!part.isFull) return
    await part.flush()
    await this.save({ input, records, bytes: part.bytes })
  }

  private async finish(): Promise<void> {
    const { path, format } = this.output
    // If a run was stopped here, its part is gone and its output exists.
    if (await isThere(this.beside)) {
      if (format === 'parquet') await writeParquet(this.beside, path)
      else await rename(this.beside, path)
    }
    await this.save({ output: this.checkpoint.output + 1, input: 0, records: 0, bytes: 0, closing: false })
    await removeFile(this.beside)
  }

  private async save(step: Partial<RunCheckpoint>): Promise<void> {
    this.checkpoint = { ...this.checkpoint, ...step, summary: this.summary }
    await writeCheckpoint(this.path, this.checkpoint)
  }
}
