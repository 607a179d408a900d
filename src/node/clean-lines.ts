import { Transform } from 'node:stream'
import { ReadableStream, TransformStream } from 'node:stream/web'
import { FilteredLines } from './lines/filtered-lines.js'
import type { FilteredLine } from './lines/line-filter.js'
import { portionOf } from './lines/portion.js'
import { stringsAsBytes } from './lines/strings-as-bytes.js'
import { type FilterOptions, filteringOf } from './record/filter-options.js'

/**
 * A stream from NDJSON to NDJSON, like `copydesk filter`. Input is text or bytes in chunks of any size. Output is one
 * line per input line, in order, with its line break.
 *
 * A line is a text or a record, and becomes what `createRecordFilter` makes of it. Any other line becomes
 * `{ id, line, ok: false, error: { code, message }, … }` and does not stop the stream. Throws a `CopydeskOptionError` at
 * once for invalid options.
 *
 * `{"id":7,"text":"It&#39;s on."}` → `{"id":7,"line":1,"ok":true,…,"text":"It's on.",…}`
 */
export function cleanLines(options: FilterOptions = {}): TransformStream<string | Uint8Array, string> {
  const filter = new FilteredLines(filteringOf(options))
  const intake = new TransformStream<string | Uint8Array, string | Uint8Array>()
  // Lines are cleaned on demand: a chunk of a million lines would wait in a queue that takes quadratic time.
  return { writable: intake.writable, readable: ReadableStream.from(cleanedLines(intake.readable, filter)) }
}

async function* cleanedLines(
  chunks: AsyncIterable<string | Uint8Array>,
  filter: FilteredLines,
): AsyncGenerator<string> {
  const bytesOf = stringsAsBytes()
  for await (const chunk of chunks) yield* textsOf(filter.push(bytesOf(chunk)))
  yield* textsOf(filter.push(bytesOf('')))
  yield* textsOf(filter.end())
}

function* textsOf(lines: Iterable<FilteredLine>): Generator<string> {
  for (const { text } of lines) yield text
}

/**
 * `cleanLines` as a Node stream, from bytes to bytes: `pipeline(process.stdin, cleanStream(), process.stdout)`. Throws a
 * `CopydeskOptionError` at once for invalid options.
 *
 * `{"id":7,"text":"It&#39;s on."}` → `{"id":7,"line":1,"ok":true,…,"text":"It's on.",…}`
 */
export function cleanStream(options: FilterOptions = {}): Transform {
  const filter = new FilteredLines(filteringOf(options))
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => done(null, portionOf(filter.push(chunk)).bytes), // strings come as bytes
    flush: (done) => done(null, portionOf(filter.end()).bytes),
  })
}
