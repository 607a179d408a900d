import { TransformStream } from 'node:stream/web'
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
  const bytesOf = stringsAsBytes()
  return new TransformStream({
    transform: (chunk, controller) => send(filter.push(bytesOf(chunk)), controller),
    flush: (controller) => {
      send(filter.push(bytesOf('')), controller)
      send(filter.end(), controller)
    },
  })
}

function send(lines: Iterable<FilteredLine>, controller: { enqueue(line: string): void }): void {
  for (const { text } of lines) controller.enqueue(text)
}
