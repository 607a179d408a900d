import { readFile } from 'node:fs/promises'
import type { CleanDocument, CleanerOptions, Hints } from '../index.js'
import { cleanerFor, type Kind } from './cleaner-as.js'
import { decodeBytes } from './decode-bytes.js'
import { remarkOn } from './remark.js'

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
 * Rejects with the error of `readFile` if it cannot be read, and with a `CopydeskOptionError` for wrong options.
 *
 * `(await cleanFile('page.html')).title`
 */
export async function cleanFile(path: string | URL, how: CleanFileOptions = {}): Promise<CleanDocument> {
  const { options = DEFAULTS, as = 'auto', hints, contentType } = how
  const clean = cleanerFor(as, options)
  const decoded = decodeBytes(await readFile(path), contentType === undefined ? {} : { contentType })
  const document = clean(decoded.text, hints)
  const remark = remarkOn(decoded)
  return remark === undefined ? document : { ...document, warnings: [remark, ...document.warnings] }
}
