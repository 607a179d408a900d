/** What copydesk does with files and streams: bytes to text, files and feeds to documents, lines to lines. For Node only. */

export { type Decoded, decodeBytes } from './bytes/decode-bytes.js'
export { CopydeskInputError, type InputFault } from './bytes/unusable.js'
export { type CleanFeed, type CleanFeedOptions, cleanFeed, type FeedItem } from './feed/clean-feed.js'
export { type CleanFileOptions, cleanFile } from './node/clean-file.js'
export { cleanLines } from './node/clean-lines.js'
