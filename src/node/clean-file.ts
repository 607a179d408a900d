import { createReadStream } from 'node:fs'
import { decodeBytes, remarked } from '../bytes/decode-bytes.js'
import { CopydeskInputError, signatureOfBytes } from '../bytes/input-error.js'
import { cleanerFor, type Kind } from '../cleaner-as.js'
import { checkHow } from '../feed/how.js'
import type { CleanDocument, CleanerOptions, Hints } from '../index.js'
import { readBytes, USUAL_LIMIT } from './read-bytes.js'

/** How a file is read and cleaned: `{ as: 'html', hints: { url: 'https://paper.example/a' } }` */
export interface CleanFileOptions {
  /** What the cleaner is told. Files that share this object share the cleaner. */
  readonly options?: CleanerOptions | undefined
  /** What the file is; found out by default. */
  readonly as?: Kind | undefined
  /** What is known of the text from elsewhere. */
  readonly hints?: Hints | undefined
  /** The header that the file came with, for its charset. */
  readonly contentType?: string | undefined
  /** The most bytes that are read; 100,000,000 by default. */
  readonly limit?: number | undefined
}

const DEFAULTS: CleanerOptions = {}

/**
 * Reads one file, in whatever encoding, and cleans it; `warnings` says so if it was not UTF-8.
 * Rejects with the error of the file system if it cannot be read, with a `CopydeskOptionError` for wrong options, and with a
 * `CopydeskInputError` for a PDF, an image, something compressed, what is larger than `limit`, or, unless `as` says what it is, a feed.
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
