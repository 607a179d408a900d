import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { TransformStream } from 'node:stream/web'
import { fileURLToPath } from 'node:url'
import { cleanerAs, type Kind } from '../../cleaner-as.js'
import { type CleanDocument, CopydeskOptionError, type Hints } from '../../index.js'
import { notAString } from '../../input.js'
import { readHints } from '../../options/options.js'
import type { Portion } from '../lines/portion.js'
import { stringsAsBytes } from '../lines/strings-as-bytes.js'
import { type Filtering, type FilterOptions, filteringOf } from '../record/filter-options.js'
import { Batches } from './batches.js'
import { type CleaningData, type CleaningQueue, type LinesJob, withLineFault } from './messages.js'
import { portable } from './portable.js'
import { Queue, runParts } from './queue.js'
import { ThreadLost } from './thread.js'

/** In the same folder as the bundles. It does not exist next to the source. */
const here = import.meta.url
const PROGRAM = join(dirname(here.startsWith('file:') ? fileURLToPath(here) : here), 'worker.cjs')

/**
 * How a pool works: the options of a filter, which also apply to single texts, and those for threads.
 *
 * `{ workers: 4, timeLimit: 10_000, options: { quotes: 'curly' } }`
 */
export interface PoolOptions extends FilterOptions {
  /** The maximum number of threads; by default the number of cores. */
  readonly workers?: number | undefined
  /** The time limit for one text or record, in milliseconds. No limit by default. */
  readonly timeLimit?: number | undefined
}

/** The options of one job: `{ as: 'html', signal: AbortSignal.timeout(10_000) }` */
export interface PoolTask {
  /** The format of the source; by default the `as` of the pool. */
  readonly as?: Kind | undefined
  /** Cancels the job, even while it runs. */
  readonly signal?: AbortSignal | undefined
}

/** A pool of threads: `const answer = await pool.clean(html, { url })` */
export interface Pool {
  /**
   * Cleans one text or page in a thread. Rejects with the reason of the signal, or with a `TimeoutError` after
   * `timeLimit`. The thread is then ended and replaced.
   *
   * `(await pool.clean('It&#39;s on.')).text` → `"It's on."`
   */
  clean(source: string, hints?: Hints, task?: PoolTask): Promise<CleanDocument>
  /**
   * The stream of `cleanLines` on all threads, with the same bytes: from bytes or text to bytes. A record that takes
   * longer than `timeLimit` becomes the error `time-limit` and does not stop the stream.
   */
  cleanLines(task?: { readonly signal?: AbortSignal | undefined }): TransformStream<string | Uint8Array, Uint8Array>
  /** Ends all threads. Waiting and running jobs are rejected. */
  close(): Promise<void>
}

/**
 * Creates a pool of threads, for servers that must stay responsive and for corpora on many cores. Threads start with the
 * first job, and do not keep an idle program running. Throws a `CopydeskOptionError` for invalid options, and for
 * `stages`, which are functions and cannot be sent to a thread.
 *
 * `const pool = createPool({ workers: 2, timeLimit: 5000 })`
 */
export function createPool(options: PoolOptions = {}): Pool {
  const parts = partsOf(options)
  const { filtering, timeLimit, queue } = parts
  return {
    async clean(source, hints = {}, { as = filtering.as, signal } = {}) {
      if (typeof source !== 'string') throw notAString(source)
      const job = { kind: 'source', source, as, hints: readHints(hints) } as const
      try {
        return (await queue.run(job, timeLimit, signal)) as CleanDocument
      } catch (error) {
        throw error instanceof ThreadLost && error.reason === 'time-limit' ? timeoutError(error) : error
      }
    },
    cleanLines: ({ signal } = {}) => bytesOf(portionStream(parts, signal)),
    close: () => queue.close(),
  }
}

interface Parts {
  readonly filtering: Filtering
  readonly timeLimit: number
  readonly queue: CleaningQueue
}

/** The parts of a pool. Throws like `createPool`. */
export function partsOf({
  workers = availableParallelism(),
  timeLimit = Number.POSITIVE_INFINITY,
  ...asked
}: PoolOptions): Parts {
  if (!Number.isSafeInteger(workers) || workers < 1)
    throw new CopydeskOptionError('workers', workers, 'a whole number of 1 or more')
  if (typeof timeLimit !== 'number' || !(timeLimit > 0))
    throw new CopydeskOptionError('timeLimit', timeLimit, 'a number of milliseconds greater than 0')
  const filtering = filteringOf(asked)
  const cleaner = portable(filtering.cleaner)
  cleanerAs('auto', filtering.cleaner) // throws at once for invalid options
  const data: CleaningData = { filtering: { ...filtering, cleaner } }
  return { filtering, timeLimit, queue: new Queue({ file: PROGRAM, data }, workers) }
}

const timeoutError = ({ message }: Error) => new DOMException(`Cleaning ${message}`, 'TimeoutError')

/** From bytes to results, as promises in order. */
export function portionStream({ filtering, timeLimit, queue }: Parts, signal?: AbortSignal) {
  const run = (job: LinesJob) => runParts(queue, job, withLineFault, timeLimit, signal) as Promise<Portion>
  return inOrder(new Batches(filtering), run, queue.most)
}

function bytesOf(portions: ReturnType<typeof portionStream>): TransformStream<string | Uint8Array, Uint8Array> {
  const bytesIn = stringsAsBytes()
  const entry = new TransformStream<string | Uint8Array, Uint8Array>({
    transform: (chunk, sink) => sink.enqueue(bytesIn(chunk)),
    flush: (sink) => sink.enqueue(bytesIn('')),
  })
  const exit = new TransformStream<Promise<Portion>, Uint8Array>({
    transform: async (portion, sink) => sink.enqueue((await portion).bytes),
  })
  return { writable: entry.writable, readable: entry.readable.pipeThrough(portions).pipeThrough(exit) }
}

/** Turns input into jobs: some per chunk, and the rest at the end. */
interface JobMaker<Input, Job> {
  readonly push: (input: Input) => Iterable<Job>
  readonly end: () => Iterable<Job>
}

/**
 * From input to the results of `run` for its jobs, as promises in order. Starts enough jobs to keep `threads` threads
 * busy while the first result is awaited, and no more until the consumer reads.
 */
export function inOrder<Input, Job, Result>(
  jobs: JobMaker<Input, Job>,
  run: (job: Job) => Promise<Result>,
  threads: number,
): TransformStream<Input, Promise<Result>> {
  const start = (some: Iterable<Job>, sink: TransformStreamDefaultController<Promise<Result>>) => {
    for (const job of some) {
      const result = run(job)
      result.catch(() => {}) // the consumer gets the rejection
      sink.enqueue(result)
    }
  }
  return new TransformStream(
    { transform: (input, sink) => start(jobs.push(input), sink), flush: (sink) => start(jobs.end(), sink) },
    { highWaterMark: 1 },
    { highWaterMark: 2 * threads + 1 }, // so that no thread waits for this one
  )
}
