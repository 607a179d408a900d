import { Transform } from 'node:stream'
import { FilteredLines } from './lines/filtered-lines.js'
import { portionOf } from './lines/portion.js'
import { type FilterOptions, filteringOf } from './record/filter-options.js'

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
