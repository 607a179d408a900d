import type { Kind } from '../../cleaner-as.js'
import type { CleanDocument, Hints } from '../../index.js'
import type { Portion } from '../lines/portion.js'
import type { Filtering } from '../record/filter-options.js'
import type { RecordErrorCode } from '../record/filtered-record.js'
import type { PortableOptions } from './portable.js'

/** What a pool tells a worker at its start. */
export interface WorkerData {
  readonly filtering: Omit<Filtering, 'cleaner'> & { readonly cleaner: PortableOptions }
  /** The place of the line that is being cleaned, for who looks after the time; -1 between jobs. */
  readonly pulse: Int32Array
}

/** Why a line is not to be cleaned. */
export interface LineFault {
  readonly code: RecordErrorCode
  readonly message: string
}

/** A line among the bytes of its job. */
export interface LinePlace {
  readonly end: number
  /** The hash of a line that was too long to be kept. */
  readonly overlong?: string
  readonly fault?: LineFault
}

/** Whole lines for one worker. */
export interface LinesJob {
  readonly kind: 'lines'
  /** All lines, one behind the other, without breaks. */
  readonly bytes: Uint8Array
  readonly lines: LinePlace[]
  /** The number of the first. */
  readonly firstLine: number
}

/** One text or page for one worker. */
export interface SourceJob {
  readonly kind: 'source'
  readonly source: string
  readonly as: Kind
  readonly hints: Hints
}

export type Job = LinesJob | SourceJob

/** What a worker answers. */
export type Answer = { readonly result: Portion | CleanDocument } | { readonly error: string }
