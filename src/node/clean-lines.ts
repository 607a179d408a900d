import { ReadableStream, TransformStream } from 'node:stream/web'
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
  const intake = new TransformStream<string | Uint8Array, string | Uint8Array>()
  // A line is cleaned when it is asked for: a chunk of a million lines would wait in a queue that takes quadratic time.
  return { writable: intake.writable, readable: ReadableStream.from(cleanedLines(intake.readable, clean, limit)) }
}

type CleanLine = ReturnType<typeof lineCleaner>

async function* cleanedLines(
  chunks: AsyncIterable<string | Uint8Array>,
  clean: CleanLine,
  limit: number,
): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  const line = new HeldLine(limit)
  let number = 0
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    let start = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      line.add(text.slice(start, end))
      start = end + 1
      const answer = answerTo(line, ++number, clean)
      if (answer !== undefined) yield answer
    }
    if (start < text.length) line.add(text.slice(start))
  }
  line.add(decoder.decode())
  const last = line.isEmpty ? undefined : answerTo(line, ++number, clean)
  if (last !== undefined) yield last
}

/** What comes out for a line; nothing for one that is blank. */
function answerTo(line: HeldLine, number: number, clean: CleanLine): string | undefined {
  const { isTooLong, limit } = line
  const text = line.take().trim()
  if (isTooLong) return `${faultAt(number, `longer than ${limit} characters`)}\n`
  return text === '' ? undefined : `${clean(text, number)}\n`
}

/** A line that comes in pieces, which are joined once; no more of it than the limit is held. */
class HeldLine {
  private pieces: string[] = []
  private length = 0

  constructor(readonly limit: number) {}

  add(piece: string): void {
    this.length += piece.length
    if (this.isTooLong) this.pieces = []
    else this.pieces.push(piece)
  }

  get isTooLong(): boolean {
    return this.length > this.limit
  }

  get isEmpty(): boolean {
    return this.length === 0
  }

  take(): string {
    const text = this.pieces.join('')
    this.pieces = []
    this.length = 0
    return text
  }
}
