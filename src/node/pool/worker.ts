/** The program of the threads of `createPool`. */
import { workerData } from 'node:worker_threads'
import { cleanerFor } from '../../cleaner-as.js'
import type { CleanDocument } from '../../index.js'
import { type LineFilter, lineFilterOf } from '../lines/line-filter.js'
import { OverlongLine } from '../lines/line-splitter.js'
import { type Portion, portionOf } from '../lines/portion.js'
import type { Filtering } from '../record/filter-options.js'
import { RecordFault } from '../record/filtered-record.js'
import { answerJobs, type Pulse } from './answer-jobs.js'
import type { CleaningData, LinesJob, SourceJob } from './messages.js'
import { unpacked } from './portable.js'

const { filtering: told } = workerData as CleaningData
const filtering: Filtering = { ...told, cleaner: unpacked(told.cleaner) }
let filter: LineFilter | undefined

/** A line filter that is warmed up, so that loading does not count toward the time of the first record. */
function warmFilter(): LineFilter {
  const fresh = lineFilterOf(filtering)
  const { raw, html, text } = filtering.fields
  for (const field of [raw, html, text]) fresh.clean(Buffer.from(JSON.stringify({ [field]: 'Rain fell.' })), 0)
  return fresh
}

function documentOf({ source, as, hints }: SourceJob, pulse: Pulse): CleanDocument {
  const clean = cleanerFor(as, filtering.cleaner)
  clean('Rain fell.') // loads what a first text needs
  pulse(0)
  return clean(source, hints)
}

function portionIn({ bytes, lines, firstLine }: LinesJob, pulse: Pulse): Portion {
  filter ??= warmFilter()
  const { clean, refuse } = filter
  let start = 0
  return portionOf(
    lines.map(({ end, overlong, fault }, index) => {
      pulse(index)
      const line = overlong === undefined ? bytes.subarray(start, end) : new OverlongLine(overlong)
      start = end
      return fault
        ? refuse(line, firstLine + index, new RecordFault(fault.code, fault.message))
        : clean(line, firstLine + index)
    }),
  )
}

answerJobs((job: LinesJob | SourceJob, pulse) =>
  job.kind === 'lines' ? portionIn(job, pulse) : documentOf(job, pulse),
)
