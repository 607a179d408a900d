import { WARCParser, type WARCRecord } from 'warcio'
import { BrokenInput } from './bytes.js'
import type { Item } from './item.js'
import { MOST_BYTES, tooLongItem } from './lines.js'

const MARKUP = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i
const OK = 200

/**
 * The pages of a WARC file and the texts of a WET file: HTML responses with status 200, and conversions. All other
 * records (requests, images, redirects) are skipped.
 */
export async function* archivedIn(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Item> {
  try {
    for await (const record of new WARCParser(checked(bytes))) {
      const item = await itemOf(record)
      if (item) yield item
    }
  } catch (error) {
    if (error instanceof BrokenInput) throw error
    throw new BrokenInput(`no WARC that can be read: ${error instanceof Error ? error.message : error}`)
  }
}

/** The reader silently skips data that is not WARC. */
async function* checked(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let isFirst = true
  for await (const piece of bytes) {
    if (isFirst && Buffer.from(piece.subarray(0, 5)).toString('latin1') !== 'WARC/') throw new BrokenInput('no WARC')
    isFirst = false
    yield piece
  }
}

async function itemOf(record: WARCRecord): Promise<Item | undefined> {
  const { warcType, httpHeaders } = record
  const type = httpHeaders?.headers.get('content-type') ?? undefined
  const isPage = warcType === 'response' && httpHeaders?.statusCode === OK && MARKUP.test(type ?? '')
  if (!isPage && warcType !== 'conversion') return undefined
  const payload = await payloadOf(record)
  if (!payload) return tooLongItem()
  const head = {
    id: record.warcHeader('WARC-Record-ID') ?? null,
    url: record.warcTargetURI,
    fetchedAt: record.warcDate,
  }
  if (!isPage) return { page: payload, field: 'text', head, contentType: 'text/plain; charset=utf-8' }
  return { page: payload, field: 'html', head, ...(type !== undefined && { contentType: type }) }
}

async function payloadOf(record: WARCRecord): Promise<Buffer | undefined> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of record) {
    size += piece.length
    if (size <= MOST_BYTES) pieces.push(piece)
  }
  return size <= MOST_BYTES ? Buffer.concat(pieces) : undefined
}
