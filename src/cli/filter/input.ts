import { type BrokenInput, gunzipped } from '../../node/lines/gunzipped.js'
import type { Environment } from '../environment.js'
import { withoutCounts } from './without-counts.js'

const LINE_FEED = 0x0a

/** The bytes of all inputs in sequence, each with whole lines. Throws what reading throws. */
export async function* inputOf(
  inputs: readonly string[],
  isChunked: boolean,
  { stdin, read }: Environment,
): AsyncGenerator<Uint8Array | BrokenInput> {
  for (const input of inputs) {
    const bytes = gunzipped(input === '-' ? stdin : read(input))
    yield* endingLines(isChunked ? withoutCounts(bytes) : bytes)
  }
}

/** The same, with a line feed at the end if it is missing, so that the next file starts on a new line. */
async function* endingLines(source: AsyncIterable<Uint8Array | BrokenInput>): AsyncGenerator<Uint8Array | BrokenInput> {
  let last: number | undefined = LINE_FEED
  for await (const bytes of source) {
    yield bytes
    last = bytes instanceof Uint8Array ? (bytes.at(-1) ?? last) : LINE_FEED
  }
  if (last !== LINE_FEED) yield Uint8Array.of(LINE_FEED)
}
