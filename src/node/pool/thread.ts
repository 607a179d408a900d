import { Worker } from 'node:worker_threads'

/** What the threads of a pool run. */
export interface Program {
  readonly file: string | URL
  /** The data for each thread at its start, sent by structured clone. */
  readonly data: object
  /** The memory limit of a thread in megabytes. A job that needs more ends its thread. */
  readonly megabytes?: number | undefined
}

/** The data of the program, and the memory where a thread reports the part that it works on. */
export interface ThreadData {
  /** The index of the current part, from 0; -1 between jobs. */
  readonly pulse: Int32Array
}

/** The result of a thread. */
export type Answer<Result> = { readonly result: Result } | { readonly error: string }

/** A thread was lost, with the part of the job that it worked on. */
export class ThreadLost extends Error {
  constructor(
    readonly reason: 'time-limit' | 'worker-died' | 'abort',
    readonly part: number,
    message: string,
  ) {
    super(message)
  }
}

/** One thread that runs one job at a time. */
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
   * Runs a job. Rejects with a `ThreadLost` if a part takes longer than `timeLimit` milliseconds or ends the thread, and
   * with an error for what the thread threw.
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

  /** Ends the thread. Its job is rejected. */
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

  /** Checks the pulse several times per time limit. A thread that is still loading has none. */
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
