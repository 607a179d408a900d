import { TransformStream } from 'node:stream/web'
import type { CleanerOptions } from '../index.js'
import { lineCleaner } from './line-cleaner.js'

/**
 * A stream from NDJSON to NDJSON: text or bytes go in, cut anywhere; one line comes out for each that is not blank, in
 * order, with its line break.
 *
 * A line is a text, or a record with its text in `raw` (either kind), `html` or `text`. The record’s `url`, `lang` and
 * `title` are hints; its other fields come along, unless the document has one of that name.
 * A line that is none of these becomes `{ line, error }` with its number, counted from 1, and stops no other.
 * Throws a `CopydeskOptionError` at once for wrong options.
 *
 * `{"id":7,"text":"It&#39;s on."}` → `{"id":7,"text":"It's on.","blocks":[…],…}`
 */
export function cleanLines(options: CleanerOptions = {}): TransformStream<string | Uint8Array, string> {
  const clean = lineCleaner(options)
  const decoder = new TextDecoder()
  let held: string[] = [] // a line that comes in a thousand pieces is joined once
  let number = 0
  const take = (text: string, send: (line: string) => void) => {
    let start = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      held.push(text.slice(start, end))
      finish(send)
      start = end + 1
    }
    if (start < text.length) held.push(text.slice(start))
  }
  const finish = (send: (line: string) => void) => {
    const line = held.join('').trim()
    held = []
    number++
    if (line !== '') send(`${clean(line, number)}\n`)
  }
  return new TransformStream({
    transform(chunk, controller) {
      take(typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }), (line) =>
        controller.enqueue(line),
      )
    },
    flush(controller) {
      take(decoder.decode(), (line) => controller.enqueue(line))
      if (held.length > 0) finish((line) => controller.enqueue(line))
    },
  })
}
