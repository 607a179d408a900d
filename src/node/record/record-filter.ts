import { cleanerAs, type Kind } from '../../cleaner-as.js'
import type { CleanDocument, Cleaner, Hints, Warning } from '../../index.js'
import { isRecord } from '../../record.js'
import type { Part } from './fields.js'
import { type Filtering, type FilterOptions, filteringOf } from './filter-options.js'
import { type FailedRecord, type FilteredRecord, RecordFault, type RecordHead } from './filtered-record.js'
import { BUILD, inputHashOf, rulesHashOf } from './hashes.js'
import { mergedWith } from './merge.js'

/** What is known about a record from its position: `{ line: 12 }` */
export interface RecordPlace {
  /** The line number, from 1. */
  readonly line?: number | undefined
  /** A hash of the bytes of the record; by default that of the record as JSON. */
  readonly inputHash?: string | undefined
  /** Warnings from reading it, such as an encoding other than UTF-8. */
  readonly warnings?: readonly Warning[] | undefined
}

/**
 * Cleans one record. Never throws, and keeps no state between records; see `createRecordFilter`.
 *
 * `filter({ id: 7, text: 'Rain fell.' }, { line: 12 })`
 */
export type RecordFilter = (record: unknown, place?: RecordPlace) => FilteredRecord

/**
 * Creates a function from one record to one record, independent of earlier records. A record that cannot be cleaned
 * becomes an error.
 *
 * A record has its text in `raw` (text or HTML), `html` or `text`; the first field that is not empty is used and removed.
 * A plain string is a record too. Its `url`, `lang` and `title` are hints. Its authors, title, date and the like are
 * kept, and filled from the document if empty. All other fields are copied. Throws a `CopydeskOptionError` at once for
 * invalid options.
 *
 * `filter({ id: 7, text: 'It&#39;s on.' })` → `{ id: 7, …, ok: true, verdict: 'keep', text: "It's on.", … }`
 */
export function createRecordFilter(options: FilterOptions = {}): RecordFilter {
  return recordFilterOf(filteringOf(options))
}

/** The same for checked options. */
export function recordFilterOf(filtering: Filtering): RecordFilter {
  const { fields, numbered } = filtering
  const clean = recordCleanerOf(filtering)
  const head = headWriter(filtering)
  const cleaned = (record: unknown, { warnings = [] }: RecordPlace, start: RecordHead): FilteredRecord => {
    const { rest, document } = clean(record)
    return mergedWith(start, rest, withWarnings(document, warnings), fields)
  }
  return (record, place = {}) => {
    let start: RecordHead | undefined
    try {
      start = head(idOf(record, fields.id), numbered ? place.line : undefined, place.inputHash ?? hashOfRecord(record))
      return cleaned(record, place, start)
    } catch (error) {
      return failed(start ?? head(idOf(record, fields.id), place.line, ''), faultOf(error))
    }
  }
}

/** A record's text, its other fields, and the document. */
interface CleanedText {
  readonly source: string
  readonly rest: Readonly<Record<string, unknown>>
  readonly document: CleanDocument
}

/** A function that cleans the text of a record. It throws a `RecordFault` for a record without a text. */
export function recordCleanerOf({ cleaner, fields, as }: Filtering): (record: unknown) => CleanedText {
  const cleaners: Readonly<Record<Kind, Cleaner>> = {
    auto: cleanerAs('auto', cleaner),
    text: cleanerAs('text', cleaner),
    html: cleanerAs('html', cleaner),
  }
  const places: readonly (readonly [Part, Kind])[] = [
    ['raw', as],
    ['html', 'html'],
    ['text', 'text'],
  ]
  return (record) => {
    const { source, kind, rest } = textOf(record, as, fields, places)
    if (isDeeper(rest, MOST_DEEP)) throw TOO_DEEP
    return { source, rest, document: cleaners[kind](source, hintsOf(rest, fields)) }
  }
}

/** Writes the first fields of a record, also for records that could not be read. */
export function headWriter(filtering: Filtering) {
  const rulesHash = rulesHashOf(filtering)
  return (id: unknown, line: number | undefined, inputHash: string): RecordHead => ({
    id,
    ...(line !== undefined && { line }),
    version: BUILD.version,
    rulesHash,
    inputHash,
  })
}

/** An error in place of a record. */
export function failed({ id, line, ...hashes }: RecordHead, { code, message }: RecordFault): FailedRecord {
  return { id, ...(line !== undefined && { line }), ok: false, error: { code, message }, ...hashes }
}

const TOO_DEEP = new RecordFault('too-deep', 'The record is nested too deeply.')

/** The depth at which `JSON.stringify` fails depends on the thread, and the output must not. */
const MOST_DEEP = 500

function isDeeper(value: unknown, most: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return most === 0 || Object.values(value).some((inner) => isDeeper(inner, most - 1))
}

/** Any error as the output for its record. */
export function faultOf(error: unknown): RecordFault {
  if (error instanceof RecordFault) return error
  if (error instanceof RangeError) return TOO_DEEP
  return new RecordFault('internal', error instanceof Error ? error.message : String(error))
}

function hashOfRecord(record: unknown): string {
  return inputHashOf(JSON.stringify(record) ?? String(record))
}

function idOf(record: unknown, field: string): unknown {
  return isRecord(record) && Object.hasOwn(record, field) ? record[field] : null
}

interface Found {
  readonly source: string
  readonly kind: Kind
  /** The record without its text. */
  readonly rest: Readonly<Record<string, unknown>>
}

function textOf(
  record: unknown,
  as: Kind,
  fields: Readonly<Record<Part, string>>,
  places: readonly (readonly [Part, Kind])[],
): Found {
  if (typeof record === 'string') return { source: record, kind: as, rest: {} }
  if (!isRecord(record)) throw new RecordFault('not-a-record', 'The line is neither a string nor an object.')
  const texts = places.filter(
    ([part]) => Object.hasOwn(record, fields[part]) && typeof record[fields[part]] === 'string',
  )
  const place = texts.find(([part]) => record[fields[part]] !== '') ?? texts[0]
  if (!place)
    throw new RecordFault(
      'no-text',
      `The record has no text in "${fields.raw}", "${fields.html}", or "${fields.text}".`,
    )
  const [part, kind] = place
  const { [fields[part]]: source, ...rest } = record
  return { source: source as string, kind, rest }
}

function hintsOf(record: Readonly<Record<string, unknown>>, fields: Readonly<Record<Part, string>>): Hints {
  const said = (['url', 'lang', 'title'] as const).filter((part) => isSaid(record, fields[part]))
  return Object.fromEntries(said.map((part) => [part, record[fields[part]] as string]))
}

const isSaid = (record: Readonly<Record<string, unknown>>, field: string) =>
  Object.hasOwn(record, field) && typeof record[field] === 'string' && record[field].trim() !== ''

function withWarnings(document: CleanDocument, warnings: readonly Warning[]): CleanDocument {
  return warnings.length === 0 ? document : { ...document, warnings: [...warnings, ...document.warnings] }
}
