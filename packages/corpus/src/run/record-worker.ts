import { gzipSync } from 'node:zlib'
import { createRecordFilter, type FailedRecord, type FilteredRecord } from 'copydesk/node'
import { toLine } from '../../../../src/node/lines/to-line.js'
import type { Pulse } from '../../../../src/node/pool/answer-jobs.js'
import { inputHashOf } from '../../../../src/node/record/hashes.js'
import { isRecord } from '../../../../src/record.js'
import { packed } from '../report/samples.js'
import { breachesOf, fateOf } from '../signals/presets.js'
import { signalsOf } from '../signals/signals.js'
import { type Held, heldIn, sourceIn } from './record-of.js'
import { addSources, emptySummary, firstRecords, type Summary } from './summary.js'
import { recordHashOf, tellOf } from './tell.js'
import type { CleanOptions, Job } from './work.js'

/** The result of a batch: its lines in order, optionally compressed, and its summary. */
export interface Done {
  readonly bytes: Uint8Array
  readonly summary: Summary
}

/**
 * A function that cleans records independently of each other. `pulse` gets the index of the current job. Throws a
 * `CopydeskOptionError` for invalid options.
 */
export function recordWorker({ filter: options, signals, presets, without, sources, compressed }: CleanOptions) {
  const filter = createRecordFilter(options)
  const id = options.fields?.id ?? 'id'
  const measured = (record: FilteredRecord) => {
    if (!record.ok || (!signals && presets.length === 0)) return { record, breaches: [] }
    const measures = signalsOf(record.text)
    const breaches = breachesOf(measures, presets)
    const verdict = record.text === '' ? record.verdict : fateOf(record.quality.verdict, breaches)
    return { record: { ...record, verdict, ...(signals && { signals: measures }), breaches }, breaches }
  }
  const cleaned = (held: Held): FilteredRecord => {
    if (!('fault' in held)) return filter(held.value, held.place)
    const { value, place, fault } = held
    const inputHash = place.inputHash ?? inputHashOf(JSON.stringify(value))
    // A record without a text becomes an error with its ID.
    const failure = filter(isRecord(value) ? { [id]: value[id] } : undefined, { ...place, inputHash })
    return { ...failure, ok: false, error: fault } as FailedRecord
  }
  return (jobs: readonly Job[], pulse?: Pulse): Done => {
    const summary = emptySummary()
    const show = (value: unknown, { inputHash }: FilteredRecord) => {
      const hash = recordHashOf(inputHash)
      const record = firstRecords(summary).has(hash) ? packed(value, options.fields) : undefined
      if (record !== undefined) addSources(summary, { [hash]: record })
    }
    const lines = jobs.map((job, nth) => {
      pulse?.(nth)
      const held = heldIn(job)
      const { record, breaches } = measured(cleaned(held))
      tellOf(summary, record, breaches, record.ok ? (sourceIn(held.value, options.fields)?.length ?? 0) : 0)
      if (sources) show(held.value, record)
      return `${toLine({ ...leftOf(record, without), ...(job.file !== undefined && { file: job.file }) })}\n`
    })
    const bytes = new TextEncoder().encode(lines.join(''))
    return { bytes: compressed ? Uint8Array.from(gzipSync(bytes)) : bytes, summary }
  }
}

function leftOf(record: FilteredRecord, without: readonly string[]): object {
  if (without.length === 0 || !record.ok) return record
  return Object.fromEntries(Object.entries(record).filter(([field]) => !without.includes(field)))
}
