import { TransformStream } from 'node:stream/web'

/** What makes jobs of what comes: some for each piece, and at the end what is left. */
export interface JobMaker<Input, Job> {
  readonly push: (input: Input) => Iterable<Job>
  readonly end: () => Iterable<Job>
}

/**
 * From what comes to what `run` makes of its jobs, as promises in order: who reads waits for one after the other. Takes on
 * as many jobs as keep `threads` threads busy while the first of them is waited for, and no more until somebody reads.
 */
export function inOrder<Input, Job, Result>(
  jobs: JobMaker<Input, Job>,
  run: (job: Job) => Promise<Result>,
  threads: number,
): TransformStream<Input, Promise<Result>> {
  const start = (some: Iterable<Job>, sink: TransformStreamDefaultController<Promise<Result>>) => {
    for (const job of some) {
      const result = run(job)
      result.catch(() => {}) // whoever reads hears of it
      sink.enqueue(result)
    }
  }
  return new TransformStream(
    { transform: (input, sink) => start(jobs.push(input), sink), flush: (sink) => start(jobs.end(), sink) },
    { highWaterMark: 1 },
    { highWaterMark: 2 * threads + 1 }, // so that no thread waits for this one
  )
}
