/** Files and streams: bytes to text, files and feeds to documents, lines to lines. For Node only. */

export { type Decoded, decodeBytes } from './bytes/decode-bytes.js'
export { CopydeskInputError, type InputFault } from './bytes/input-error.js'
export { type CleanFeed, type CleanFeedOptions, cleanFeed, type FeedItem } from './feed/clean-feed.js'
export { type CleanFileOptions, cleanFile } from './node/clean-file.js'
export { cleanLines, cleanStream } from './node/clean-lines.js'
export { createPool, type Pool, type PoolOptions, type PoolTask } from './node/pool/create-pool.js'
export type { RecordFields } from './node/record/fields.js'
export type { FilterOptions } from './node/record/filter-options.js'
export type {
  CleanedRecord,
  FailedRecord,
  Fate,
  FilteredRecord,
  RecordErrorCode,
  RecordHead,
} from './node/record/filtered-record.js'
export { createRecordFilter, type RecordFilter, type RecordPlace } from './node/record/record-filter.js'
