import { createHash } from 'node:crypto'
import { createRecordFilter, type FailedRecord, type FilteredRecord } from 'copydesk/node'
import { toLine } from '../../../../src/node/lines/to-line.js'
import { breachesOf, fateOf } from '../signals/presets.js'
import { signalsOf } from '../signals/signals.js'
import { heldIn, sourceIn } from './record-of.js'
import { addSummary, emptySummary, type Summary } from './summary.js'
import { tellOf } from './tell.js'
import type { CleanOptions, Job } from './work.js'

/** What comes of some jobs: their lines in order, and what there is to tell of them. */
export interface Done {
  readonly bytes: Uint8Array
  readonly summary: Summary
}

/** A function that cleans records; what comes out of one hangs on it alone. Throws a `CopydeskOptionError` for wrong options. */
export function recordWorker({
  filter: options,
  signals,
  presets,
  without,
}: CleanOptions): (jobs: readonly Job[]) => Done {
  const filter = createRecordFilter(options)
  const measured = (record: FilteredRecord) => {
    if (!record.ok || (!signals && presets.length === 0)) return { record, breaches: [] }
    const measures = signalsOf(record.text)
    const breaches = breachesOf(measures, presets)
    const verdict = record.text === '' ? record.verdict : fateOf(record.quality.verdict, breaches)
    return { record: { ...record, verdict, ...(signals && { signals: measures }), breaches }, breaches }
  }
  return (jobs) => {
    const summary = emptySummary()
    const lines = jobs.map(({ item, line, file }) => {
      const held = heldIn(item)
      const place = { line, inputHash: hashOf(held.content) }
      const cleaned =
        'value' in held ? filter(held.value, place) : refused(filter(undefined, place) as FailedRecord, held.fault)
      const { record, breaches } = measured(cleaned)
      tellOf(summary, record, breaches, 'value' in held ? (sourceIn(held.value, options.fields)?.length ?? 0) : 0)
      return `${toLine({ ...leftOf(record, without), ...(file !== undefined && { file }) })}\n`
    })
    return { bytes: Buffer.from(lines.join('')), summary }
  }
}

/** Several that were done one after the other as one. */
export function joinDone(parts: readonly Done[]): Done {
  const summary = emptySummary()
  for (const part of parts) addSummary(summary, part.summary)
  return { bytes: Buffer.concat(parts.map(({ bytes }) => bytes)), summary }
}

const refused = (failure: FailedRecord, { code, message }: FailedRecord['error']): FailedRecord => ({
  ...failure,
  error: { code, message },
})

/** As `copydesk filter` has it: 128 bits of the SHA-256. */
const hashOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex').slice(0, 32)

function leftOf(record: FilteredRecord, without: readonly string[]): object {
  if (without.length === 0 || !record.ok) return record
  return Object.fromEntries(Object.entries(record).filter(([field]) => !without.includes(field)))
}
