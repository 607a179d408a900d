import { parentPort, workerData } from 'node:worker_threads'
import { KINDS, type Kind, type OptionsOf } from './kinds.js'
import type { Job } from './work.js'

// The program of a worker thread: jobs in, what comes of them out.
const { kind, options } = workerData as { readonly kind: Kind; readonly options: OptionsOf<Kind> }
const work = KINDS[kind].worker(options as never)
parentPort?.on('message', (jobs: readonly Job[]) => {
  parentPort?.postMessage(work(jobs))
})
