import { decodeBytes, remarked } from '../bytes/decode-bytes.js'
import { CopydeskInputError, refuseBinary, signatureOfBytes } from '../bytes/input-error.js'
import { cleanerFor, type Kind } from '../cleaner-as.js'
import type { CleanDocument, CleanerOptions, Hints } from '../index.js'
import { classIn } from '../input.js'
import { readHints } from '../options/options.js'
import { type CleanFeed, cleanFeed } from './clean-feed.js'
import { checkHow } from './how.js'

/** How to read and clean a response: `{ limit: 5_000_000, signal: AbortSignal.timeout(10_000) }` */
export interface CleanResponseOptions {
  /** The options of the cleaner. Responses with the same object share a cleaner. */
  readonly options?: CleanerOptions | undefined
  /** What is known about the page. `url` overrides the URL of the response. */
  readonly hints?: Hints | undefined
  /** The format of the response. By default it is detected from its first bytes and its content type. */
  readonly as?: Kind | 'feed' | undefined
  /** The maximum number of bytes to read; 20,000,000 by default. */
  readonly limit?: number | undefined
  /** Cancels reading. */
  readonly signal?: AbortSignal | undefined
}

/** A cleaned response, one story or a feed: `if (answer.kind === 'story') answer.document.text` */
export type CleanedResponse =
  | { readonly kind: 'story'; readonly source: string; readonly document: CleanDocument; readonly feed?: undefined }
  | { readonly kind: 'feed'; readonly source: string; readonly feed: CleanFeed; readonly document?: undefined }

/**
 * The part of a response that is used. Responses of `fetch`, undici and workers have it.
 *
 * `cleanResponse(await fetch(url))`
 */
export type ReadableResponse = Pick<Response, 'ok' | 'status' | 'url' | 'headers' | 'body'>

/**
 * Reads a fetch response and cleans it. Detects the encoding from the bytes, the header and the document, and the format:
 * a page, a text or a feed. Uses the URL after redirects. Makes no requests.
 *
 * Rejects with a `CopydeskInputError`, whose `code` is `status` for an error response, `too-large`, or `binary` for a PDF
 * and the like; with the reason of the signal; with a `CopydeskOptionError` for invalid options; and with a `TypeError`
 * for a value that is not a response.
 *
 * `(await cleanResponse(await fetch('https://paper.example/story'))).document?.title`
 */
export async function cleanResponse(
  response: ReadableResponse,
  how: CleanResponseOptions = {},
): Promise<CleanedResponse> {
  checkHow(how, 'cleanResponse', ['options', 'hints', 'as', 'limit', 'signal'])
  const { options = DEFAULTS, hints = {}, as, limit = USUAL_LIMIT, signal } = how
  if (typeof response?.headers?.get !== 'function') throw notAResponse(response)
  if (!response.ok) throw new CopydeskInputError('status', `The server responded with status ${response.status}.`)
  const bytes = await bytesOf(response, limit, signal)
  const signature = signatureOfBytes(bytes)
  refuseBinary(signature)
  const contentType = response.headers.get('content-type') ?? undefined
  if (contentType !== undefined && !signature) refuseMedia(contentType)
  const decoded = decodeBytes(bytes, contentType === undefined ? {} : { contentType })
  const source = decoded.text
  const where = { ...(response.url !== '' && { url: response.url }), ...readHints(hints) }
  if (as === 'feed' || (as === undefined && signature?.kind === 'feed')) {
    return { kind: 'feed', source, feed: remarked(cleanFeed(source, { options, hints: where }), decoded) }
  }
  const document = cleanerFor(as ?? kindBy(contentType), options)(source, where)
  return { kind: 'story', source, document: remarked(document, decoded) }
}

function notAResponse(value: unknown): TypeError {
  const wayOut = value instanceof Promise ? ' Await it.' : typeof value === 'string' ? ' Use clean() for strings.' : ''
  return new TypeError(`Expected a Response, got ${classIn(value)}.${wayOut}`)
}

const DEFAULTS: CleanerOptions = {}
const USUAL_LIMIT = 20_000_000

const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i
const TEXT = /^\s*text\/(?:plain|markdown)\b/i

/** Content types that browsers do not show as text, whatever the bytes are. SVG is markup. */
const MEDIA = /^\s*(?:(?:image|audio|video|font)\/(?!svg)|application\/(?:pdf|zip|gzip|x-gzip|zstd|wasm)\b)[^\s;]*/i

function refuseMedia(contentType: string): void {
  const [type] = MEDIA.exec(contentType) ?? []
  if (type !== undefined)
    throw new CopydeskInputError(
      'binary',
      `The response is not text. Its content type is ${type.trim().toLowerCase()}.`,
    )
}

/** Some servers send HTML as plain text, so text is checked too. */
function kindBy(contentType: string | undefined): Kind {
  if (contentType === undefined || TEXT.test(contentType)) return 'auto'
  return HTML.test(contentType) ? 'html' : 'auto'
}

async function bytesOf({ body, headers }: ReadableResponse, limit: number, signal?: AbortSignal): Promise<Uint8Array> {
  const tooLarge = () => new CopydeskInputError('too-large', `The response is larger than ${limit} bytes.`)
  signal?.throwIfAborted()
  if (Number(headers.get('content-length')) > limit) throw tooLarge()
  if (!body) return new Uint8Array(0)
  const reader = body.getReader()
  const stop = () => void reader.cancel(signal?.reason).catch(() => {})
  signal?.addEventListener('abort', stop, { once: true })
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length
      if (size > limit) throw tooLarge()
      chunks.push(next.value)
    }
  } catch (error) {
    stop()
    throw error
  } finally {
    signal?.removeEventListener('abort', stop)
  }
  signal?.throwIfAborted()
  return joined(chunks, size)
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
