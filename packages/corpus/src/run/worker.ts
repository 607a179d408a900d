/** The program of pool threads: takes jobs and returns results. */
import { workerData } from 'node:worker_threads'
import type { RecordFields } from 'copydesk/node'
import { answerJobs } from '../../../../src/node/pool/answer-jobs.js'
import { KINDS, type Kind, type OptionsOf } from './kinds.js'
import type { Job } from './work.js'

const { kind, options } = workerData as { readonly kind: Kind; readonly options: OptionsOf<Kind> }
const work = KINDS[kind](options as never)
const fields: RecordFields | undefined = 'filter' in options ? options.filter.fields : options.fields
/** State of this thread. */
let isWarm = false

/** Loads what the first text needs, so that it does not count toward the time of the first record. */
function warm(): void {
  const texts = (['html', 'text'] as const).map((part) => ({ [fields?.[part] ?? part]: 'Rain fell.' }))
  work(texts.map((record) => ({ item: { record }, line: 0 })))
  isWarm = true
}

answerJobs((jobs: readonly Job[], pulse) => {
  if (!isWarm) warm()
  return work(jobs, pulse)
})
