import { TransformStream } from 'node:stream/web'

/** Turns input into jobs: some per chunk, and the rest at the end. */
export interface JobMaker<Input, Job> {
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
