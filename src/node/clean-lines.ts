import { ReadableStream, TransformStream } from 'node:stream/web'
import { FilteredLines } from './lines/filtered-lines.js'
import type { FilteredLine } from './lines/line-filter.js'
import { stringsAsBytes } from './lines/strings-as-bytes.js'
import { type FilterOptions, filteringOf } from './record/filter-options.js'

/**
 * A stream from NDJSON to NDJSON, as `copydesk filter` makes it: text or bytes go in, cut anywhere; one line comes out
 * for each, in order, with its line break.
 *
 * A line is a text or a record, and becomes what `createRecordFilter` makes of it; what is neither becomes
 * `{ id, line, ok: false, error: { code, message }, … }` and stops no other line.
 * Throws a `CopydeskOptionError` at once for wrong options.
 *
 * `{"id":7,"text":"It&#39;s on."}` → `{"id":7,"line":1,"ok":true,…,"text":"It's on.",…}`
 */
export function cleanLines(options: FilterOptions = {}): TransformStream<string | Uint8Array, string> {
  const filter = new FilteredLines(filteringOf(options))
  const intake = new TransformStream<string | Uint8Array, string | Uint8Array>()
  // A line is cleaned when it is asked for: a chunk of a million lines would wait in a queue that takes quadratic time.
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
