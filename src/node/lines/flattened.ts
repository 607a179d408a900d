import type { CleanedRecord, FilteredRecord } from '../record/filtered-record.js'
import { toLine } from './to-line.js'

/** A record as scalar columns, always the same, for engines that need a schema. */
export interface FlatRecord {
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
export function flattened(record: FilteredRecord): FlatRecord {
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
