import type { BrokenInput } from '../../node/lines/gunzipped.js'

const LINE_FEED = 0x0a

/** The input lacks an expected row count. */
export class CountError extends Error {}

/**
 * Removes the row counts between rows: `2¶{…}¶{…}¶1¶{…}¶` → `{…}¶{…}¶{…}¶`
 * ClickHouse sends them with `send_chunk_header`. Throws a `CountError` for a line that should be a count but is not.
 */
export async function* withoutCounts(
  source: AsyncIterable<Uint8Array | BrokenInput>,
): AsyncGenerator<Uint8Array | BrokenInput> {
  let rows = 0
  let count = ''
  for await (const bytes of source) {
    if (!(bytes instanceof Uint8Array)) {
      yield bytes
      continue
    }
    let start = 0
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      if (rows > 0) {
        yield bytes.subarray(start, end + 1)
        rows--
      } else {
        rows = rowsIn(count + textOf(bytes.subarray(start, end)))
        count = ''
      }
      start = end + 1
    }
    if (rows > 0) yield bytes.subarray(start)
    else count += textOf(bytes.subarray(start))
    if (count.length > 20) throw new CountError('--chunked: Expected a row count.')
  }
}

const textOf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 21)).toString('latin1')

const COUNT = /^\d{1,15}\r?$/

function rowsIn(line: string): number {
  if (!COUNT.test(line)) throw new CountError('--chunked: Expected a row count.')
  return Number.parseInt(line, 10)
}
