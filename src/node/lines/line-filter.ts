import { isUtf8 } from 'node:buffer'
import { decodeBytes, remarkOn } from '../../bytes/decode-bytes.js'
import type { Warning } from '../../index.js'
import { isRecord } from '../../record.js'
import type { Filtering } from '../record/filter-options.js'
import { type CleanedRecord, type FilteredRecord, RecordFault } from '../record/filtered-record.js'
import { inputHashOf } from '../record/hashes.js'
import { failed, faultOf, headWriter, recordFilterOf } from '../record/record-filter.js'
import { OverlongLine, type SplitLine, tooLong } from './line-splitter.js'
import { toLine } from './to-line.js'

/** An output line with its line break, and whether its record was cleaned. */
export interface FilteredLine {
  readonly text: string
  readonly ok: boolean
}

export interface LineFilter {
  /** The output line for an input line. Never throws. */
  readonly clean: (line: SplitLine, number: number) => FilteredLine
  /** The output line for an input line that could not be read or cleaned. */
  readonly refuse: (line: SplitLine, number: number, fault: RecordFault) => FilteredLine
}

/** A function from one line of NDJSON to one line. The output depends only on that line. */
export function lineFilterOf(filtering: Filtering): LineFilter {
  const filter = recordFilterOf(filtering)
  const head = headWriter(filtering)
  const written = (record: FilteredRecord): FilteredLine => ({
    text: `${toLine(filtering.shape === 'flat' ? flattened(record) : record)}\n`,
    ok: record.ok,
  })
  const refuse: LineFilter['refuse'] = (line, number, fault) => {
    const id = line instanceof OverlongLine ? null : idIn(line, filtering.fields.id)
    const place = filtering.numbered ? number : undefined
    return written(failed(head(id, place, hashOfLine(line)), fault))
  }
  const clean: LineFilter['clean'] = (line, number) => {
    try {
      if (line instanceof OverlongLine) throw tooLong(filtering.maxLine)
      const { value, warnings } = parseLine(line, number === filtering.firstLine)
      return written(filter(value, { line: number, inputHash: inputHashOf(line), warnings }))
    } catch (error) {
      return refuse(line, number, faultOf(error))
    }
  }
  return { clean, refuse }
}

const hashOfLine = (line: SplitLine) => (line instanceof OverlongLine ? line.inputHash : inputHashOf(line))

/** The `id` of a rejected line, if it can be read. */
function idIn(line: Uint8Array, field: string): unknown {
  try {
    const { value } = parseLine(line, true)
    return isRecord(value) && Object.hasOwn(value, field) ? value[field] : null
  } catch {
    return null
  }
}

/**
 * The value of an NDJSON line, without the byte order mark of the first line. Throws a `RecordFault` for an empty line
 * and for invalid JSON.
 *
 * `Buffer.from('{"id":7}')` → `{ value: { id: 7 }, warnings: [] }`
 */
export function parseLine(line: Uint8Array, isFirst: boolean): { value: unknown; warnings: readonly Warning[] } {
  const { text, warnings } = decoded(isFirst && line[0] === 0xef ? withoutMark(line) : line)
  if (text.trim() === '') throw new RecordFault('blank-line', 'The line is empty.')
  try {
    return { value: JSON.parse(text), warnings }
  } catch (error) {
    // Engines have different messages, but the output must be the same on all.
    throw error instanceof SyntaxError ? new RecordFault('bad-json', 'The line is not valid JSON.') : error
  }
}

const withoutMark = (line: Uint8Array) => (line[1] === 0xbb && line[2] === 0xbf ? line.subarray(3) : line)

/** A line as text. A line that is not UTF-8 is decoded with the most likely encoding, with a warning. */
function decoded(line: Uint8Array): { text: string; warnings: readonly Warning[] } {
  if (isUtf8(line))
    return { text: Buffer.from(line.buffer, line.byteOffset, line.length).toString('utf8'), warnings: [] }
  const read = decodeBytes(line)
  const remark = remarkOn(read)
  return { text: read.text, warnings: remark === undefined ? [] : [remark] }
}

/** A record as scalar columns, always the same, for engines that need a schema. */
interface FlatRecord {
  readonly id: string | null
  readonly line: number | null
  readonly ok: boolean
  readonly verdict: string | null
  /** The code of the error. */
  readonly error: string | null
  readonly message: string | null
  readonly text: string | null
  readonly title: string | null
  /** Separated by `; `. */
  readonly authors: string | null
  readonly publishedAt: string | null
  readonly lang: string | null
  readonly url: string | null
  readonly siteName: string | null
  readonly kind: string | null
  /** `good`, `partial` or `poor`. */
  readonly quality: string | null
  /** The share of the source that is not in the text. */
  readonly removed: number | null
  readonly version: string
  readonly rulesHash: string
  readonly inputHash: string
  /** All fields of the record and of its document, as JSON. */
  readonly document: string | null
}

/** A record with the same columns as all others. Unknown values are `null`. */
function flattened(record: FilteredRecord): FlatRecord {
  const { id, line, ok, version, rulesHash, inputHash } = record
  const columns = record.ok ? columnsOf(record) : {}
  return {
    id: textOrNull(id),
    line: line ?? null,
    ok,
    ...EMPTY,
    ...(!record.ok && { error: record.error.code, message: record.error.message }),
    ...columns,
    version,
    rulesHash,
    inputHash,
    document: record.ok ? toLine(record) : null,
  }
}

const EMPTY = {
  verdict: null,
  error: null,
  message: null,
  text: null,
  title: null,
  authors: null,
  publishedAt: null,
  lang: null,
  url: null,
  siteName: null,
  kind: null,
  quality: null,
  removed: null,
} as const

function columnsOf({ verdict, text, authors, quality, ...fields }: CleanedRecord) {
  const { title, publishedAt, lang, url, siteName, kind } = fields
  const scalars = { title, publishedAt, lang, url, siteName, kind }
  return {
    verdict,
    text,
    authors: textOrNull(Array.isArray(authors) ? authors.join('; ') : authors),
    quality: quality.verdict,
    removed: quality.removed,
    ...Object.fromEntries(Object.entries(scalars).map(([name, value]) => [name, textOrNull(value)])),
  }
}

/** Any value as text, since a column has one type: `7` → `'7'` */
function textOrNull(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null
  return typeof value === 'string' ? value : toLine(value)
}
