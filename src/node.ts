/** What copydesk does with files and streams: bytes to text, files and feeds to documents, lines to lines. For Node only. */
export { type CleanFileOptions, cleanFile } from './node/clean-file.js'
export { cleanLines } from './node/clean-lines.js'
export { type Decoded, decodeBytes } from './node/decode-bytes.js'
export { type CleanFeed, type CleanFeedOptions, cleanFeed, type FeedItem } from './node/feed/clean-feed.js'
