import type { Answer, Job, LinePlace, LinesJob, WorkerData } from './messages.js'
import { Thread, ThreadLost } from './thread.js'

interface Waiting {
  readonly start: (thread: Thread) => void
  readonly refuse: (error: Error) => void
}

/** Threads, as many as there may be, and the jobs that wait for one of them, first come first served. */
export class Queue {
  private readonly idle: Thread[] = []
  private readonly all = new Set<Thread>()
  private readonly waiting = new Set<Waiting>()
  private isClosed = false

  constructor(
    private readonly filtering: WorkerData['filtering'],
    private readonly most: number,
  ) {}

  /**
   * Does a job in the next thread that is free. Rejects with the reason of the signal, with a `ThreadLost`, or with what
   * the cleaner threw.
   */
  async run(
    job: Job,
    timeLimit: number,
    signal?: AbortSignal,
  ): Promise<Extract<Answer, { result: unknown }>['result']> {
    const thread = await this.threadFor(signal)
    const stop = () => thread.lose('abort', '')
    signal?.addEventListener('abort', stop, { once: true })
    try {
      const answer = await thread.run(job, timeLimit)
      if ('error' in answer) throw new Error(answer.error)
      return answer.result
    } catch (error) {
      throw signal?.aborted ? signal.reason : error
    } finally {
      signal?.removeEventListener('abort', stop)
      this.free(thread)
    }
  }

  /** Ends all threads; jobs that wait or run are rejected. */
  async close(): Promise<void> {
    this.isClosed = true
    for (const { refuse } of this.waiting) refuse(closed())
    this.waiting.clear()
    await Promise.all(Array.from(this.all, (thread) => thread.end()))
  }

  private threadFor(signal: AbortSignal | undefined): Promise<Thread> {
    if (signal?.aborted) return Promise.reject(signal.reason)
    if (this.isClosed) return Promise.reject(closed())
    const thread = this.idle.pop() ?? this.another()
    if (thread) return Promise.resolve(thread)
    return new Promise((start, refuse) => {
      const place: Waiting = { start, refuse }
      this.waiting.add(place)
      const leave = () => {
        if (this.waiting.delete(place)) refuse(signal?.reason)
      }
      signal?.addEventListener('abort', leave, { once: true })
    })
  }

  private another(): Thread | undefined {
    if (this.all.size >= this.most) return undefined
    const thread = new Thread(this.filtering)
    this.all.add(thread)
    return thread
  }

  /** Gives a thread, or a new one in the place of one that is lost, to whom waited longest. */
  private free(thread: Thread): void {
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

const closed = () => new Error('the pool is closed')

/**
 * Cleans lines, whatever happens to the threads: a line that takes too long, or ends its thread, becomes an error, and the
 * others are done again. Rejects where a thread is lost over no line in particular, or over one a second time.
 */
export async function runLines(queue: Queue, job: LinesJob, timeLimit: number, signal?: AbortSignal) {
  for (let now = job; ; ) {
    try {
      return await queue.run(now, timeLimit, signal)
    } catch (error) {
      if (!(error instanceof ThreadLost) || error.reason === 'abort') throw error
      now = without(now, error)
    }
  }
}

function without(job: LinesJob, error: ThreadLost): LinesJob {
  const place = job.lines[error.line]
  if (!place || place.fault) throw error
  const message = error.reason === 'time-limit' ? error.message : `a thread was lost over it: ${error.message}`
  const refused: LinePlace = { ...place, fault: { code: error.reason as 'time-limit' | 'worker-died', message } }
  return { ...job, lines: job.lines.with(error.line, refused) }
}
