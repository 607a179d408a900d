import { ReadableStream } from 'node:stream/web'
import { inOrder } from '../../../../src/node/pool/create-pool.js'
import { type PartFault, Queue, runParts } from '../../../../src/node/pool/queue.js'
import type { Batch } from './batches.js'
import { KINDS, type Kind, type OptionsOf, type ResultOf } from './kinds.js'
import type { Job } from './work.js'

/** The memory limit of a thread in megabytes. A page that needs more ends only its thread. */
const MOST_MEGABYTES = 1500

/** The options of a pool. */
export interface PoolOptions {
  readonly workers: number
  /** The program of the threads. */
  readonly program: URL
  /** The time limit for a record in milliseconds. A slower record becomes an error. */
  readonly timeLimit?: number | undefined
}

/** The threads of `createPool` with another program, which also sign and observe records and return summaries. */
export class Pool<K extends Kind> {
  private readonly queue: Queue<readonly Job[], ResultOf<K>>

  /** Throws a `CopydeskOptionError` for invalid options. */
  constructor(
    kind: K,
    work: OptionsOf<K>,
    private readonly options: PoolOptions,
  ) {
    KINDS[kind](work as never) // throws here for invalid options, not in each thread
    const { program: file, workers } = options
    this.queue = new Queue({ file, data: { kind, options: work }, megabytes: MOST_MEGABYTES }, workers)
  }

  /**
   * Processes records. A record that ends its thread or takes too long becomes an error, and the others are processed.
   * Rejects if threads cannot be started.
   */
  run(jobs: readonly Job[]): Promise<ResultOf<K>> {
    return runParts(this.queue, jobs, withFault, this.options.timeLimit)
  }

  /** The results of batches, in order. Only a few per thread are held. */
  async *resultsOf(
    batches: AsyncIterable<Batch>,
  ): AsyncGenerator<{ readonly batch: Batch; readonly result: ResultOf<K> }> {
    const each = { push: (batch: Batch) => [batch], end: () => [] }
    const run = async (batch: Batch) => ({ batch, result: await this.run(batch.jobs) })
    const results = ReadableStream.from(batches).pipeThrough(inOrder(each, run, this.options.workers))
    for await (const result of results) yield await result
  }

  close(): Promise<void> {
    return this.queue.close()
  }
}

function withFault(jobs: readonly Job[], part: number, fault: PartFault): readonly Job[] | undefined {
  const job = jobs[part]
  return job && !job.fault ? jobs.with(part, { ...job, fault }) : undefined
}
