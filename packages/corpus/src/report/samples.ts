import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { hiddenText } from 'copydesk'
import type { FilterOptions, RecordFields } from 'copydesk/node'
import { fieldsOf } from '../../../../src/node/record/fields.js'
import { filteringOf } from '../../../../src/node/record/filter-options.js'
import { recordCleanerOf } from '../../../../src/node/record/record-filter.js'
import { isRecord } from '../../../../src/record.js'
import { reportHead, reportSource, reportTail } from '../../../../src/report/report.js'
import { sourceIn } from '../run/record-of.js'
import type { Summary } from '../run/summary.js'

/** Longer texts are not shown, in UTF-16 code units. */
const LONGEST = 300_000
/** The most records in a file of samples. */
const MOST_RECORDS = 60
/** All that the cleaner reads of a record, and its ID. */
const PARTS = ['id', 'raw', 'html', 'text', 'url', 'lang', 'title'] as const

/** A record for a summary: what its text was cleaned with, compressed. `undefined` if it is too long to be shown. */
export function packed(record: unknown, names?: RecordFields): string | undefined {
  const source = sourceIn(record, names)
  if (source === undefined || source.length > LONGEST) return undefined
  const fields = fieldsOf(names)
  const said = isRecord(record)
    ? Object.fromEntries(
        PARTS.flatMap((part) => (fields[part] in record ? [[fields[part], record[fields[part]]]] : [])),
      )
    : record
  return deflateRawSync(JSON.stringify(said)).toString('base64')
}

const unpacked = (record: string): unknown => JSON.parse(inflateRawSync(Buffer.from(record, 'base64')).toString())

/** The numbers of the sections that show records, by their hashes. The smallest hashes are shown, as with samples. */
export function sectionsOf({ sources }: Summary): ReadonlyMap<string, number> {
  const hashes = Object.keys(sources).sort().slice(0, MOST_RECORDS)
  return new Map(hashes.map((hash, at) => [hash, at + 1]))
}

/** The view of `copydesk report` of the records that samples are of, in pieces. */
export function* samplesReport(summary: Summary, options: FilterOptions, version: string): Generator<string> {
  const filtering = filteringOf(options)
  const clean = recordCleanerOf({ ...filtering, cleaner: { ...filtering.cleaner, changes: true } })
  yield reportHead(version)
  for (const [hash, nth] of sectionsOf(summary)) {
    const record = unpacked(summary.sources[hash] as string)
    const { source, document } = clean(record)
    const id = isRecord(record) ? record[filtering.fields.id] : undefined
    yield reportSource({ name: String(id ?? `Record ${nth}`), source, document, hidden: hiddenText(source) }, nth)
  }
  yield reportTail()
}
