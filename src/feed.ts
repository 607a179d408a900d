/** Converts responses, feeds and bytes to documents. Runs in browsers, workers and Node. */
export { type Decoded, decodeBytes } from './bytes/decode-bytes.js'
export { CopydeskInputError, type InputFault } from './bytes/input-error.js'
export { type CleanFeed, type CleanFeedOptions, cleanFeed, type FeedItem } from './feed/clean-feed.js'
export {
  type CleanedResponse,
  type CleanResponseOptions,
  cleanResponse,
  type ReadableResponse,
} from './feed/clean-response.js'
export type { FeedMedia } from './feed/entry.js'
