import type { FilterOptions, RecordFields } from 'copydesk/node'
import type { PartFault } from '../../../../src/node/pool/queue.js'
import type { Method } from '../duplicates/clusters.js'
import type { Item } from '../read/item.js'
import type { PresetName } from '../signals/presets.js'

/** How to clean records. */
export interface CleanOptions {
  readonly filter: FilterOptions
  /** Whether to add signals to records. */
  readonly signals: boolean
  /** The presets to check records against. */
  readonly presets: readonly PresetName[]
  /** Fields to omit from the output. */
  readonly without: readonly string[]
  /** Whether a report will show the records that its samples are of. */
  readonly sources?: boolean
  /** Whether to compress the output lines. The writing thread would be a bottleneck. */
  readonly compressed?: boolean
}

/** How to compare records. */
export interface SignOptions {
  readonly method: Method
  readonly paragraphs: boolean
  readonly fields?: RecordFields | undefined
}

/** How to read records for site profiles. */
export interface ObserveOptions {
  readonly fields?: RecordFields | undefined
}

/** One record with its position. */
export interface Job {
  readonly item: Item
  /** Its number in the file, from 1. */
  readonly line: number
  /** The file, if an output has records of several files. */
  readonly file?: string
  /** Why it must not be processed: it ended a thread or took too long. */
  readonly fault?: PartFault
}
