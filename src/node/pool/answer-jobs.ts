import { parentPort, workerData } from 'node:worker_threads'
import type { Answer, ThreadData } from './thread.js'

/** Reports the current part of a job, for the time limit. */
export type Pulse = (part: number) => void

/**
 * The loop of a thread: takes jobs and returns results, or an error for what `work` throws. Bytes of a result are
 * transferred without a copy, so they must have a buffer of their own.
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

/** The buffer of `bytes`, if a result has any. */
function buffersIn(result: unknown): ArrayBuffer[] {
  const { bytes } = result as { readonly bytes?: unknown }
  return bytes instanceof Uint8Array && bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : []
}
