import { gzipSync } from 'node:zlib'
import { parquetWriteBuffer } from 'hyparquet-writer'

export const bytes = (text: string): Buffer => Buffer.from(text)

/** A frame of Zstandard with one block that is not compressed (RFC 8878). */
export function zstd(text: string): Buffer {
  const content = bytes(text)
  const size = Buffer.alloc(4)
  size.writeUInt32LE(content.length)
  const block = Buffer.alloc(4)
  block.writeUInt32LE((content.length << 3) | 1)
  return Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0]), size, block.subarray(0, 3), content])
}

/** One record of a WARC file. */
export function warcRecord(type: string, url: string, content: string, contentType = 'text/plain'): Buffer {
  const body = bytes(content)
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2026-01-01T00:00:00Z',
    `WARC-Record-ID: <urn:uuid:${url}>`,
    `Content-Type: ${contentType}`,
    `Content-Length: ${body.length}`,
  ]
  return Buffer.concat([bytes(`${head.join('\r\n')}\r\n\r\n`), body, bytes('\r\n\r\n')])
}

export const response = (url: string, status: string, html: string, type = 'text/html'): Buffer =>
  warcRecord(
    'response',
    url,
    `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n\r\n${html}`,
    'application/http; msgtype=response',
  )

/** Members of gzip one after the other, as WARC has them. */
export const members = (...records: readonly Buffer[]): Buffer =>
  Buffer.concat(records.map((record) => gzipSync(record)))

export function parquet(): Buffer {
  const columnData = [
    { name: 'id', data: [1n, 2n, 2n ** 60n], type: 'INT64' as const },
    { name: 'text', data: ['Rain fell.', 'It stopped.', null], type: 'STRING' as const, nullable: true },
  ]
  return Buffer.from(parquetWriteBuffer({ columnData, rowGroupSize: 2 }))
}
