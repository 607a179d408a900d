import { createReadStream } from 'node:fs'
import { decodeBytes, remarked } from '../bytes/decode-bytes.js'
import { CopydeskInputError, signatureOfBytes } from '../bytes/input-error.js'
import { cleanerFor, type Kind } from '../cleaner-as.js'
import { checkHow } from '../feed/how.js'
import type { CleanDocument, CleanerOptions, Hints } from '../index.js'
import { readBytes, USUAL_LIMIT } from './read-bytes.js'

/** How to read and clean a file: `{ as: 'html', hints: { url: 'https://paper.example/a' } }` */
export interface CleanFileOptions {
  /** The options of the cleaner. Files with the same object share a cleaner. */
  readonly options?: CleanerOptions | undefined
  /** The format of the file, detected by default. */
  readonly as?: Kind | undefined
  /** What is known about the text. */
  readonly hints?: Hints | undefined
  /** The content type of the file, for its charset. */
  readonly contentType?: string | undefined
  /** The maximum number of bytes to read; 100,000,000 by default. */
  readonly limit?: number | undefined
}

const DEFAULTS: CleanerOptions = {}

/**
 * Reads a file in any encoding and cleans it. `warnings` reports an encoding other than UTF-8. Rejects with the file
 * system error if the file cannot be read, with a `CopydeskOptionError` for invalid options, and with a
 * `CopydeskInputError` for a PDF, an image, compressed data, a file larger than `limit`, or, without `as`, a feed.
 *
 * `(await cleanFile('page.html')).title`
 */
export async function cleanFile(path: string | URL, how: CleanFileOptions = {}): Promise<CleanDocument> {
  checkHow(how, 'cleanFile', ['options', 'as', 'hints', 'contentType', 'limit'])
  const { options = DEFAULTS, as = 'auto', hints, contentType, limit = USUAL_LIMIT } = how
  const clean = cleanerFor(as, options)
  const bytes = await readBytes(createReadStream(path), limit)
  const signature = signatureOfBytes(bytes)
  if (signature?.kind === 'feed' && as === 'auto')
    throw new CopydeskInputError('feed', `The file is ${signature.name}. Use cleanFeed().`)
  const decoded = decodeBytes(bytes, contentType === undefined ? {} : { contentType })
  return remarked(clean(decoded.text, hints), decoded)
}
