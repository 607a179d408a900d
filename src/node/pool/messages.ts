import type { Kind } from '../../cleaner-as.js'
import type { CleanDocument, Hints } from '../../index.js'
import type { Portion } from '../lines/portion.js'
import type { Filtering } from '../record/filter-options.js'
import type { PortableOptions } from './portable.js'
import type { PartFault, Queue } from './queue.js'

/** What the threads of `createPool` get when they start. */
export interface CleaningData {
  readonly filtering: Omit<Filtering, 'cleaner'> & { readonly cleaner: PortableOptions }
}

/** A line within the bytes of its job. */
export interface LinePlace {
  readonly end: number
  /** The hash of a line that was too long to keep. */
  readonly overlong?: string
  readonly fault?: PartFault
}

/** Whole lines for one thread. Each line is a part of the job. */
export interface LinesJob {
  readonly kind: 'lines'
  /** All lines in sequence, without line breaks. */
  readonly bytes: Uint8Array
  readonly lines: LinePlace[]
  /** The number of the first line. */
  readonly firstLine: number
}

/** One text or page for one thread. */
export interface SourceJob {
  readonly kind: 'source'
  readonly source: string
  readonly as: Kind
  readonly hints: Hints
}

export type CleaningQueue = Queue<LinesJob | SourceJob, Portion | CleanDocument>

/** The job with an error in place of one line; see `runParts`. */
export function withLineFault(job: LinesJob, part: number, fault: PartFault): LinesJob | undefined {
  const place = job.lines[part]
  return place && !place.fault ? { ...job, lines: job.lines.with(part, { ...place, fault }) } : undefined
}
