import { decodeBytes, remarked } from '../bytes/decode-bytes.js'
import { CopydeskInputError, refuseBinary, signatureOfBytes } from '../bytes/input-error.js'
import { cleanerFor, type Kind } from '../cleaner-as.js'
import type { CleanDocument, CleanerOptions, Hints } from '../index.js'
import { classIn } from '../input.js'
import { readHints } from '../options/options.js'
import { type CleanFeed, cleanFeed } from './clean-feed.js'
import { checkHow } from './how.js'

/** How a response is read and cleaned: `{ limit: 5_000_000, signal: AbortSignal.timeout(10_000) }` */
export interface CleanResponseOptions {
  /** What the cleaner is told. Responses that share this object share the cleaner. */
  readonly options?: CleanerOptions | undefined
  /** What is known from elsewhere; `url` goes before the address of the response. */
  readonly hints?: Hints | undefined
  /** What the response is; found out by its first bytes and its content type by default. */
  readonly as?: Kind | 'feed' | undefined
  /** The most bytes that are read; 20,000,000 by default. */
  readonly limit?: number | undefined
  /** Stops reading. */
  readonly signal?: AbortSignal | undefined
}

/** A response that was cleaned: one story, or a feed of several: `if (answer.kind === 'story') answer.document.text` */
export type CleanedResponse =
  | { readonly kind: 'story'; readonly source: string; readonly document: CleanDocument; readonly feed?: undefined }
  | { readonly kind: 'feed'; readonly source: string; readonly feed: CleanFeed; readonly document?: undefined }

/**
 * What is needed of a response: those of `fetch`, of undici and of workers have it.
 *
 * `cleanResponse(await fetch(url))`
 */
export type ReadableResponse = Pick<Response, 'ok' | 'status' | 'url' | 'headers' | 'body'>

/**
 * Reads the response of a `fetch` and cleans it: the bytes by their own signs, the header and the document; a feed as a
 * feed, a plain text as one; with the address that redirects led to. Opens no connection itself.
 *
 * Rejects with a `CopydeskInputError`, whose `code` says what is wrong: `status` where the server answered with an error,
 * `too-large`, `binary` for a PDF and the like; with the reason of the signal; with a `CopydeskOptionError`; and with a
 * `TypeError` for what is no response.
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

/** What no browser shows as text, whatever it begins with; SVG is markup. */
const MEDIA = /^\s*(?:(?:image|audio|video|font)\/(?!svg)|application\/(?:pdf|zip|gzip|x-gzip|zstd|wasm)\b)[^\s;]*/i

function refuseMedia(contentType: string): void {
  const [type] = MEDIA.exec(contentType) ?? []
  if (type !== undefined)
    throw new CopydeskInputError(
      'binary',
      `The response is not text. Its content type is ${type.trim().toLowerCase()}.`,
    )
}

/** Servers call HTML plain text now and then, so that a text is looked at all the same. */
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
