/** What a pool runs in each of its threads: a job comes, its answer goes. */
import { parentPort, workerData } from 'node:worker_threads'
import { cleanerFor } from '../../cleaner-as.js'
import type { CleanDocument } from '../../index.js'
import { type LineFilter, lineFilterOf } from '../lines/line-filter.js'
import { OverlongLine } from '../lines/line-splitter.js'
import { type Portion, portionOf } from '../lines/portion.js'
import type { Filtering } from '../record/filter-options.js'
import { RecordFault } from '../record/filtered-record.js'
import type { Answer, Job, LinesJob, SourceJob, WorkerData } from './messages.js'
import { unpacked } from './portable.js'

const { filtering: told, pulse } = workerData as WorkerData
const filtering: Filtering = { ...told, cleaner: unpacked(told.cleaner) }
let filter: LineFilter | undefined

/** What cleans lines. What is loaded with a first text is loaded now: it is no time of the first record’s. */
function warmFilter(): LineFilter {
  const fresh = lineFilterOf(filtering)
  const { raw, html, text } = filtering.fields
  for (const field of [raw, html, text]) fresh.clean(Buffer.from(JSON.stringify({ [field]: 'Rain fell.' })), 0)
  return fresh
}

function documentOf({ source, as, hints }: SourceJob): CleanDocument {
  const clean = cleanerFor(as, filtering.cleaner)
  clean('Rain fell.') // loads what a first text loads
  Atomics.store(pulse, 0, 0)
  return clean(source, hints)
}

function portionIn({ bytes, lines, firstLine }: LinesJob): Portion {
  filter ??= warmFilter()
  const { clean, refuse } = filter
  let start = 0
  return portionOf(
    lines.map(({ end, overlong, fault }, index) => {
      Atomics.store(pulse, 0, index)
      const line = overlong === undefined ? bytes.subarray(start, end) : new OverlongLine(overlong)
      start = end
      return fault
        ? refuse(line, firstLine + index, new RecordFault(fault.code, fault.message))
        : clean(line, firstLine + index)
    }),
  )
}

function answerTo(job: Job): Answer {
  try {
    return { result: job.kind === 'lines' ? portionIn(job) : documentOf(job) }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

parentPort?.on('message', (job: Job) => {
  const answer = answerTo(job)
  Atomics.store(pulse, 0, -1)
  parentPort?.postMessage(answer)
})
