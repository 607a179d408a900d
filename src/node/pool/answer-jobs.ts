import { parentPort, workerData } from 'node:worker_threads'
import type { Answer, ThreadData } from './thread.js'

/** Says that a part of the job is being done now, for who looks after the time. */
export type Pulse = (part: number) => void

/**
 * What a thread of a pool runs: a job comes, its answer goes, and an error in the place of what `work` throws. Bytes of an
 * answer go without a copy, so they must have their buffer to themselves.
 */
export function answerJobs<Job, Result>(work: (job: Job, pulse: Pulse) => Result): void {
  const { pulse } = workerData as ThreadData
  const beat: Pulse = (part) => Atomics.store(pulse, 0, part)
  const answerTo = (job: Job): Answer<Result> => {
    try {
      return { result: work(job, beat) }
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) }
    }
  }
  parentPort?.on('message', (job: Job) => {
    const answer = answerTo(job)
    beat(-1)
    parentPort?.postMessage(answer, 'result' in answer ? buffersIn(answer.result) : [])
  })
}

/** The buffer of `bytes`, if an answer has any. */
function buffersIn(result: unknown): ArrayBuffer[] {
  const { bytes } = result as { readonly bytes?: unknown }
  return bytes instanceof Uint8Array && bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : []
}
