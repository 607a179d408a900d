import type { RecordErrorCode } from '../record/filtered-record.js'
import { type Program, Thread, ThreadLost } from './thread.js'

interface Waiting<Job, Result> {
  readonly start: (thread: Thread<Job, Result>) => void
  readonly refuse: (error: Error) => void
}

/** A limited number of threads, and the jobs that wait for one of them, first come, first served. */
export class Queue<Job, Result> {
  private readonly idle: Thread<Job, Result>[] = []
  private readonly all = new Set<Thread<Job, Result>>()
  private readonly waiting = new Set<Waiting<Job, Result>>()
  private isClosed = false

  /** `most`: the maximum number of threads. Each starts with the first job that needs it. */
  constructor(
    private readonly program: Program,
    readonly most: number,
  ) {}

  /**
   * Runs a job in the next free thread. Rejects with the reason of the signal, with a `ThreadLost`, or with what the
   * thread threw.
   */
  async run(job: Job, timeLimit = Number.POSITIVE_INFINITY, signal?: AbortSignal): Promise<Result> {
    const thread = await this.threadFor(signal)
    const stop = () => thread.lose('abort', '')
    signal?.addEventListener('abort', stop, { once: true })
    try {
      return await thread.run(job, timeLimit)
    } catch (error) {
      throw signal?.aborted ? signal.reason : error
    } finally {
      signal?.removeEventListener('abort', stop)
      this.free(thread)
    }
  }

  /** Ends all threads. Waiting and running jobs are rejected. */
  async close(): Promise<void> {
    this.isClosed = true
    for (const { refuse } of this.waiting) refuse(closed())
    this.waiting.clear()
    await Promise.all(Array.from(this.all, (thread) => thread.end()))
  }

  private threadFor(signal: AbortSignal | undefined): Promise<Thread<Job, Result>> {
    if (signal?.aborted) return Promise.reject(signal.reason)
    if (this.isClosed) return Promise.reject(closed())
    const thread = this.idle.pop() ?? this.another()
    if (thread) return Promise.resolve(thread)
    return new Promise((start, refuse) => {
      const place: Waiting<Job, Result> = { start, refuse }
      this.waiting.add(place)
      const leave = () => {
        if (this.waiting.delete(place)) refuse(signal?.reason)
      }
      signal?.addEventListener('abort', leave, { once: true })
    })
  }

  private another(): Thread<Job, Result> | undefined {
    if (this.all.size >= this.most) return undefined
    const thread = new Thread<Job, Result>(this.program)
    this.all.add(thread)
    return thread
  }

  /** Gives a thread, or a replacement for a lost one, to the job that has waited longest. */
  private free(thread: Thread<Job, Result>): void {
    if (thread.isLost) this.all.delete(thread)
    if (this.isClosed) return
    const [next] = this.waiting
    const ready = thread.isLost ? next && this.another() : thread
    if (!ready) return
    if (next) {
      this.waiting.delete(next)
      next.start(ready)
    } else this.idle.push(ready)
  }
}

const closed = () => new Error('The pool is closed.')

/** Why a part of a job must not be run. */
export interface PartFault {
  readonly code: RecordErrorCode
  readonly message: string
}

/** The same job with an error in place of one part; `undefined` if the part does not exist or already has an error. */
export type WithFault<Job> = (job: Job, part: number, fault: PartFault) => Job | undefined

/**
 * Runs a job of many parts. A part that takes too long or ends its thread gets an error, and the other parts run again.
 * Rejects if a thread is lost without a part, or twice with the same part.
 */
export async function runParts<Job, Result>(
  queue: Queue<Job, Result>,
  job: Job,
  withFault: WithFault<Job>,
  timeLimit?: number,
  signal?: AbortSignal,
): Promise<Result> {
  for (let now = job; ; ) {
    try {
      return await queue.run(now, timeLimit, signal)
    } catch (error) {
      const isOver = error instanceof ThreadLost && error.reason !== 'abort'
      const next = isOver ? withFault(now, error.part, faultOf(error)) : undefined
      if (next === undefined) throw error
      now = next
    }
  }
}

function faultOf({ reason, message }: ThreadLost): PartFault {
  return reason === 'time-limit'
    ? { code: reason, message }
    : { code: 'worker-died', message: `a thread was lost over it: ${message}` }
}
