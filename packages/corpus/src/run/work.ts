import type { FilterOptions, RecordFields } from 'copydesk/node'
import type { PartFault } from '../../../../src/node/pool/queue.js'
import type { Method } from '../duplicates/clusters.js'
import type { Item } from '../read/item.js'
import type { PresetName } from '../signals/presets.js'

/** How records are cleaned. */
export interface CleanOptions {
  readonly filter: FilterOptions
  /** Whether records get their signals. */
  readonly signals: boolean
  /** The presets that records are held against. */
  readonly presets: readonly PresetName[]
  /** Fields that are left out of the records that come out. */
  readonly without: readonly string[]
  /** Whether the lines that come out are put into gzip: it would keep the thread that writes from writing. */
  readonly compressed?: boolean
}

/** How records are compared. */
export interface SignOptions {
  readonly method: Method
  readonly paragraphs: boolean
  readonly fields?: RecordFields | undefined
}

/** How records are read for what their sites repeat. */
export interface ObserveOptions {
  readonly fields?: RecordFields | undefined
}

/** One record, and where it stood. */
export interface Job {
  readonly item: Item
  /** Its number in its file, from 1. */
  readonly line: number
  /** The file, where an output has records of several. */
  readonly file?: string
  /** Why it is not to be done: it ended a thread, or took too long. */
  readonly fault?: PartFault
}
