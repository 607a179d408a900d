import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Answer, Job, WorkerData } from './messages.js'

/** Beside the bundles; there is none beside the source. */
const here = import.meta.url
const PROGRAM = join(dirname(here.startsWith('file:') ? fileURLToPath(here) : here), 'worker.cjs')

/** A thread is gone, and over which line of its job it was. */
export class ThreadLost extends Error {
  constructor(
    readonly reason: 'time-limit' | 'worker-died' | 'abort',
    readonly line: number,
    message: string,
  ) {
    super(message)
  }
}

/** One thread that does one job at a time. */
export class Thread {
  private readonly pulse = new Int32Array(new SharedArrayBuffer(4)).fill(-1)
  private readonly worker: Worker
  private settle: { resolve(answer: Answer): void; reject(error: ThreadLost): void } | undefined
  isLost = false

  constructor(filtering: WorkerData['filtering']) {
    const workerData: WorkerData = { filtering, pulse: this.pulse }
    this.worker = new Worker(PROGRAM, { workerData })
    this.worker.unref()
    this.worker.on('message', (answer: Answer) => this.settle?.resolve(answer))
    this.worker.on('error', ({ message }) => this.lose('worker-died', message))
    this.worker.on('exit', () => this.lose('worker-died', 'the thread has ended'))
  }

  /** Does a job. Rejects with a `ThreadLost` if a line of it takes longer than `timeLimit` milliseconds, or ends the thread. */
  async run(job: Job, timeLimit: number): Promise<Answer> {
    this.worker.ref()
    const watch = this.watch(timeLimit)
    try {
      return await new Promise<Answer>((resolve, reject) => {
        this.settle = { resolve, reject }
        this.worker.postMessage(job)
      })
    } finally {
      clearInterval(watch)
      this.settle = undefined
      if (!this.isLost) this.worker.unref()
    }
  }

  /** Ends the thread; its job is rejected. */
  end(): Promise<number> {
    this.lose('abort', 'the pool is closed')
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
    let line = -1
    let since = performance.now()
    const look = () => {
      const now = Atomics.load(this.pulse, 0)
      if (now !== line) {
        line = now
        since = performance.now()
      } else if (now >= 0 && performance.now() - since > timeLimit) {
        this.lose('time-limit', `took longer than ${timeLimit} ms`)
      }
    }
    return setInterval(look, Math.max(5, timeLimit / 8))
  }
}
