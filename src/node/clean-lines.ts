import { TransformStream } from 'node:stream/web'
import type { CleanerOptions } from '../index.js'
import { faultAt, lineCleaner } from './line-cleaner.js'
import { USUAL_LIMIT } from './read-bytes.js'

/**
 * A stream from NDJSON to NDJSON: text or bytes go in, cut anywhere; one line comes out for each that is not blank, in
 * order, with its line break.
 *
 * A line is a text, or a record with its text in `raw` (either kind), `html` or `text`. The record’s `url`, `lang` and
 * `title` are hints; its other fields come along, unless the document has one of that name.
 * A line that is none of these becomes `{ line, error }` with its number, counted from 1, and stops no other.
 * So does one that is longer than `limit`, in UTF-16 units, 100,000,000 by default; no more of it than that is held.
 * Throws a `CopydeskOptionError` at once for wrong options.
 *
 * `{"id":7,"text":"It&#39;s on."}` → `{"id":7,"text":"It's on.","blocks":[…],…}`
 */
export function cleanLines(
  options: CleanerOptions = {},
  { limit = USUAL_LIMIT }: { readonly limit?: number | undefined } = {},
): TransformStream<string | Uint8Array, string> {
  const clean = lineCleaner(options)
  const decoder = new TextDecoder()
  let held: string[] = [] // a line that comes in a thousand pieces is joined once
  let length = 0
  let number = 0
  const hold = (piece: string) => {
    length += piece.length
    if (length > limit) held = []
    else held.push(piece)
  }
  const take = (text: string, send: (line: string) => void) => {
    let start = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      hold(text.slice(start, end))
      finish(send)
      start = end + 1
    }
    if (start < text.length) hold(text.slice(start))
  }
  const finish = (send: (line: string) => void) => {
    const line = held.join('').trim()
    const isTooLong = length > limit
    held = []
    length = 0
    number++
    if (isTooLong) send(`${faultAt(number, `longer than ${limit} characters`)}\n`)
    else if (line !== '') send(`${clean(line, number)}\n`)
  }
  return new TransformStream({
    transform(chunk, controller) {
      take(typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }), (line) =>
        controller.enqueue(line),
      )
    },
    flush(controller) {
      take(decoder.decode(), (line) => controller.enqueue(line))
      if (length > 0) finish((line) => controller.enqueue(line))
    },
  })
}
