import type { CleanDocument } from '../../index.js'

/**
 * The first fields of every output record. `id`, `inputHash` and `rulesHash` together identify a result.
 *
 * `{ id: 'a7', line: 12, inputHash: '…', rulesHash: '…', … }`
 */
export interface RecordHead {
  /** The ID of the record, or `null`. */
  readonly id: unknown
  /** The line number. Absent if lines are not numbered. */
  readonly line?: number
  /** The version of copydesk. */
  readonly version: string
  /** A hash of the rules and options. */
  readonly rulesHash: string
  /** A hash of the line, or of the record as JSON. */
  readonly inputHash: string
}

/**
 * What to do with a record, by the quality of its text. No record is left out.
 *
 * `record.verdict === 'review'`
 */
export type Fate = 'keep' | 'review' | 'drop'

/**
 * A cleaned record: its own fields and those of the document.
 *
 * `{ id: 'a7', line: 12, ok: true, verdict: 'keep', text: 'Rain fell.', … }`
 */
export interface CleanedRecord extends RecordHead, CleanDocument {
  readonly ok: true
  readonly verdict: Fate
  /** Original fields of the record whose names have another meaning in the output. */
  readonly given?: Readonly<Record<string, unknown>>
  readonly [field: string]: unknown
}

/** Why a record could not be cleaned. Codes are public and follow semver: `record.error.code === 'bad-json'` */
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
 * The output for a record that could not be cleaned.
 *
 * `{ id: null, line: 2, ok: false, error: { code: 'bad-json', message: '…' }, … }`
 */
export interface FailedRecord extends RecordHead {
  readonly ok: false
  readonly error: { readonly code: RecordErrorCode; readonly message: string }
}

/** The output for one record, discriminated by `ok`: `if (record.ok) record.text` */
export type FilteredRecord = CleanedRecord | FailedRecord

/** A record cannot be cleaned; carries the error for the output. */
export class RecordFault extends Error {
  constructor(
    readonly code: RecordErrorCode,
    message: string,
  ) {
    super(message)
  }
}
