import { Worker } from 'node:worker_threads'

/** What threads of a pool run. */
export interface Program {
  readonly file: string | URL
  /** What each is told at its start; goes to it by structured clone. */
  readonly data: object
  /** The most megabytes that one may hold; a job that needs more ends its thread. */
  readonly megabytes?: number | undefined
}

/** What a thread is told: the data of its program, and where it says at which part of a job it is. */
export interface ThreadData {
  /** The part of the job that is being done, from 0; -1 between jobs. */
  readonly pulse: Int32Array
}

/** What a thread answers. */
export type Answer<Result> = { readonly result: Result } | { readonly error: string }

/** A thread is gone, and over which part of its job it was. */
export class ThreadLost extends Error {
  constructor(
    readonly reason: 'time-limit' | 'worker-died' | 'abort',
    readonly part: number,
    message: string,
  ) {
    super(message)
  }
}

/** One thread that does one job at a time. */
export class Thread<Job, Result> {
  private readonly pulse = new Int32Array(new SharedArrayBuffer(4)).fill(-1)
  private readonly worker: Worker
  private settle: { resolve(answer: Answer<Result>): void; reject(error: ThreadLost): void } | undefined
  isLost = false

  constructor({ file, data, megabytes }: Program) {
    const workerData = { ...data, pulse: this.pulse } satisfies ThreadData
    const resourceLimits = megabytes === undefined ? {} : { maxOldGenerationSizeMb: megabytes }
    this.worker = new Worker(file, { workerData, resourceLimits })
    this.worker.unref()
    this.worker.on('message', (answer: Answer<Result>) => this.settle?.resolve(answer))
    this.worker.on('error', ({ message }) => this.lose('worker-died', message))
    this.worker.on('exit', () => this.lose('worker-died', 'The thread has ended.'))
  }

  /**
   * Does a job. Rejects with a `ThreadLost` if a part of it takes longer than `timeLimit` milliseconds, or ends the
   * thread, and with an error of what the thread threw.
   */
  async run(job: Job, timeLimit: number): Promise<Result> {
    this.worker.ref()
    const watch = this.watch(timeLimit)
    try {
      const answer = await new Promise<Answer<Result>>((resolve, reject) => {
        this.settle = { resolve, reject }
        this.worker.postMessage(job)
      })
      if ('error' in answer) throw new Error(answer.error)
      return answer.result
    } finally {
      clearInterval(watch)
      this.settle = undefined
      if (!this.isLost) this.worker.unref()
    }
  }

  /** Ends the thread; its job is rejected. */
  end(): Promise<number> {
    this.lose('abort', 'The pool is closed.')
    return this.worker.terminate()
  }

  lose(reason: ThreadLost['reason'], message: string): void {
    if (this.isLost) return
    this.isLost = true
    this.settle?.reject(new ThreadLost(reason, Atomics.load(this.pulse, 0), message))
    void this.worker.terminate()
  }

  /** Looks at the pulse a few times in each limit; a thread that is still loading has none. */
  private watch(timeLimit: number): NodeJS.Timeout | undefined {
    if (timeLimit === Number.POSITIVE_INFINITY) return undefined
    let part = -1
    let since = performance.now()
    const look = () => {
      const now = Atomics.load(this.pulse, 0)
      if (now !== part) {
        part = now
        since = performance.now()
      } else if (now >= 0 && performance.now() - since > timeLimit) {
        this.lose('time-limit', `took longer than ${timeLimit} ms`)
      }
    }
    return setInterval(look, Math.max(5, timeLimit / 8))
  }
}
