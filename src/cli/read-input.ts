import { type Decoded, decodeBytes, remarked } from '../bytes/decode-bytes.js'
import { CopydeskInputError, signatureOfBytes } from '../bytes/input-error.js'
import type { Warning } from '../document.js'
import { cleanFeed } from '../feed/clean-feed.js'
import type { Cleaner } from '../index.js'
import { readBytes } from '../node/read-bytes.js'
import type { Invocation } from './arguments.js'
import type { Environment } from './environment.js'
import type { Cleaned } from './view.js'

/** The result for one input: one story, or the items of a feed and the warnings about the feed. */
export interface ReadInput {
  readonly cleaned: readonly Cleaned[]
  readonly remarks: readonly Warning[]
}

/**
 * Reads an input and cleans it. Throws what reading throws, a `CopydeskInputError` for input that is neither text nor HTML,
 * or is a feed without `--feed`, and an `Error` for input that is not a feed with `--feed`.
 */
export async function readInput(
  input: string,
  invocation: Invocation,
  clean: Cleaner,
  around: Environment,
): Promise<ReadInput> {
  const bytes = await readBytes(input === '-' ? around.stdin : around.read(input))
  const signature = signatureOfBytes(bytes)
  if (signature?.kind === 'feed' && invocation.kind === 'auto')
    throw new CopydeskInputError('feed', `The input is ${signature.name}. Use --feed or --as text.`)
  const decoded = decodeBytes(bytes)
  const file = input === '-' ? {} : { file: input }
  if (invocation.kind === 'feed') return feedIn(decoded, file, invocation)
  const document = remarked(clean(decoded.text, invocation.hints), decoded)
  return { cleaned: [{ ...file, source: decoded.text, document }], remarks: [] }
}

function feedIn(decoded: Decoded, file: { file?: string }, invocation: Invocation): ReadInput {
  const feed = cleanFeed(decoded.text, { options: invocation.options, hints: invocation.hints })
  const none = feed.warnings.find(({ code }) => code === 'not-a-feed')
  if (none) throw new Error(none.message)
  const { items, warnings } = remarked(feed, decoded)
  return {
    cleaned: items.map(({ document, source: written, ...item }, nth) => ({
      ...file,
      source: written,
      document,
      item: { ...item, nth: nth + 1 },
    })),
    remarks: warnings,
  }
}
