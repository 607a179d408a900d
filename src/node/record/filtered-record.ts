import type { CleanDocument } from '../../index.js'

/**
 * What every record that comes out says first. `id`, `inputHash` and `rulesHash` name it once and for all.
 *
 * `{ id: 'a7', line: 12, inputHash: '…', rulesHash: '…', … }`
 */
export interface RecordHead {
  /** As the record has it; `null` if it has none. */
  readonly id: unknown
  /** The line it stood on. Absent if lines are not numbered. */
  readonly line?: number
  /** The version of copydesk. */
  readonly version: string
  /** Of the rules and options. */
  readonly rulesHash: string
  /** Of the line, or of the record as JSON. */
  readonly inputHash: string
}

/**
 * What to do with a record, as the quality of its text says; nothing is left out on account of it.
 *
 * `record.verdict === 'review'`
 */
export type Fate = 'keep' | 'review' | 'drop'

/**
 * A record whose text was cleaned: its own fields, and those of the document.
 *
 * `{ id: 'a7', line: 12, ok: true, verdict: 'keep', text: 'Rain fell.', … }`
 */
export interface CleanedRecord extends RecordHead, CleanDocument {
  readonly ok: true
  readonly verdict: Fate
  /** Fields of the record that the document, or the head, has its own of: what they were. */
  readonly given?: Readonly<Record<string, unknown>>
  readonly [field: string]: unknown
}

/** Why a record could not be cleaned; codes are public and follow semver: `record.error.code === 'bad-json'` */
export type RecordErrorCode =
  | 'bad-json'
  | 'blank-line'
  | 'broken-input'
  | 'internal'
  | 'line-too-long'
  | 'no-text'
  | 'not-a-record'
  | 'time-limit'
  | 'too-deep'
  | 'worker-died'

/**
 * What stands in the place of a record that could not be cleaned.
 *
 * `{ id: null, line: 2, ok: false, error: { code: 'bad-json', message: '…' }, … }`
 */
export interface FailedRecord extends RecordHead {
  readonly ok: false
  readonly error: { readonly code: RecordErrorCode; readonly message: string }
}

/** What comes out for one record: told apart by `ok`: `if (record.ok) record.text` */
export type FilteredRecord = CleanedRecord | FailedRecord

/** A record cannot be cleaned, and which answer stands in its place. */
export class RecordFault extends Error {
  constructor(
    readonly code: RecordErrorCode,
    message: string,
  ) {
    super(message)
  }
}
