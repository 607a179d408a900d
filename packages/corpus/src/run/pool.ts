import { Worker } from 'node:worker_threads'
import type { Item } from '../read/item.js'
import { KINDS, type Kind, type OptionsOf, type ResultOf } from './kinds.js'
import type { Job } from './work.js'

/** What a worker may hold, in megabytes: a page that needs more kills its worker, and no more than that. */
const MOST_MEGABYTES = 1500

/** How a pool works. */
export interface PoolOptions {
  readonly workers: number
  /** The program of a worker. */
  readonly program: URL
  /** A batch of one record that takes longer, in milliseconds, becomes an error. */
  readonly timeLimit?: number | undefined
}

interface Task<Result> {
  readonly jobs: readonly Job[]
  readonly resolve: (result: Result | undefined) => void
  readonly reject: (error: unknown) => void
}

/** Worker threads that work on records: as many batches at a time as there are workers. */
export class Pool<K extends Kind> {
  private readonly idle: Worker[] = []
  private readonly waiting: Task<ResultOf<K>>[] = []
  private readonly all = new Set<Worker>()
  private failure: unknown
  private closed = false

  /** Throws a `CopydeskOptionError` for wrong options. */
  constructor(
    private readonly kind: K,
    private readonly work: OptionsOf<K>,
    private readonly options: PoolOptions,
  ) {
    this.here() // wrong options are an error here, and not in each worker
    for (let nth = 0; nth < options.workers; nth++) this.idle.push(this.start())
  }

  /** How many batches are worked on at a time. */
  get size(): number {
    return this.options.workers
  }

  /**
   * Works on some records; many calls may wait. A record that kills its worker, or takes too long, becomes an error, and the
   * others of its batch are done. Rejects if workers cannot be started.
   */
  async run(jobs: readonly Job[]): Promise<ResultOf<K>> {
    return (await this.attempt(jobs)) ?? this.oneByOne(jobs)
  }

  async close(): Promise<void> {
    this.closed = true
    await Promise.all([...this.all].map((worker) => worker.terminate()))
  }

  private here(): (jobs: readonly Job[]) => ResultOf<K> {
    return KINDS[this.kind].worker(this.work as never) as (jobs: readonly Job[]) => ResultOf<K>
  }

  private async oneByOne(jobs: readonly Job[]): Promise<ResultOf<K>> {
    const parts: ResultOf<K>[] = []
    for (const job of jobs) parts.push((await this.attempt([job], true)) ?? this.fatal(job))
    return KINDS[this.kind].join(parts as never) as ResultOf<K>
  }

  /** What comes of a record that no worker survives. */
  private fatal(job: Job): ResultOf<K> {
    const fault = this.options.timeLimit === undefined ? 'worker-died' : 'time-limit'
    const item: Item = { fault, message: 'this record could not be cleaned' }
    return this.here()([{ ...job, item }])
  }

  /** Answers with nothing if the worker died. */
  private attempt(jobs: readonly Job[], first = false): Promise<ResultOf<K> | undefined> {
    return new Promise((resolve, reject) => {
      if (first) this.waiting.unshift({ jobs, resolve, reject })
      else this.waiting.push({ jobs, resolve, reject })
      this.assign()
    })
  }

  private assign(): void {
    if (this.failure !== undefined) for (const { reject } of this.waiting.splice(0)) reject(this.failure)
    while (this.waiting.length > 0) {
      const worker = this.idle.pop()
      if (!worker) return
      this.give(worker, this.waiting.shift() as Task<ResultOf<K>>)
    }
  }

  private give(worker: Worker, { jobs, resolve }: Task<ResultOf<K>>): void {
    const { timeLimit } = this.options
    const timer = timeLimit === undefined ? undefined : setTimeout(() => worker.terminate(), timeLimit * jobs.length)
    const settle = (result: ResultOf<K> | undefined, next: Worker) => {
      clearTimeout(timer)
      worker.removeAllListeners('message')
      worker.removeAllListeners('exit')
      this.idle.push(next)
      resolve(result)
      this.assign()
    }
    worker.once('message', (result: ResultOf<K>) => settle(result, worker))
    worker.once('exit', () => {
      this.all.delete(worker)
      if (!this.closed) settle(undefined, this.start())
    })
    worker.postMessage(jobs)
  }

  private start(): Worker {
    const workerData = { kind: this.kind, options: this.work }
    const worker = new Worker(this.options.program, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    })
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'MODULE_NOT_FOUND') this.failure = error
    })
    this.all.add(worker)
    return worker
  }
}
