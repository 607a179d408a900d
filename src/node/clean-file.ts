import { readFile } from 'node:fs/promises'
import { refuseBinary, signatureOfBytes } from '../bytes/check.js'
import { decodeBytes } from '../bytes/decode-bytes.js'
import { remarkOn } from '../bytes/remark.js'
import { CopydeskInputError } from '../bytes/unusable.js'
import { cleanerFor, type Kind } from '../cleaner-as.js'
import { checkHow } from '../feed/how.js'
import type { CleanDocument, CleanerOptions, Hints } from '../index.js'

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
}

const DEFAULTS: CleanerOptions = {}

/**
 * Reads one file, in whatever encoding, and cleans it; `warnings` says so if it was not UTF-8.
 * Rejects with the error of `readFile` if it cannot be read, with a `CopydeskOptionError` for wrong options, and with a
 * `CopydeskInputError` for a PDF, an image, something compressed, or, unless `as` says what it is, a feed.
 *
 * `(await cleanFile('page.html')).title`
 */
export async function cleanFile(path: string | URL, how: CleanFileOptions = {}): Promise<CleanDocument> {
  checkHow(how, 'cleanFile', ['options', 'as', 'hints', 'contentType'])
  const { options = DEFAULTS, as = 'auto', hints, contentType } = how
  const clean = cleanerFor(as, options)
  const bytes = await readFile(path)
  const signature = signatureOfBytes(bytes)
  refuseBinary(signature)
  if (signature?.kind === 'feed' && as === 'auto')
    throw new CopydeskInputError('feed', `this is ${signature.name}: use cleanFeed`)
  const decoded = decodeBytes(bytes, contentType === undefined ? {} : { contentType })
  const document = clean(decoded.text, hints)
  const remark = remarkOn(decoded)
  return remark === undefined ? document : { ...document, warnings: [remark, ...document.warnings] }
}
