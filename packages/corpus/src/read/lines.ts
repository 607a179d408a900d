import { LineSplitter, OverlongLine, type SplitLine, tooLong } from '../../../../src/node/lines/line-splitter.js'
import { inputHashOf } from '../../../../src/node/record/hashes.js'
import { BrokenInput } from './bytes.js'
import type { Item } from './item.js'

/** The most bytes that a record may have. */
export const MOST_BYTES = 16 * 1024 * 1024

/** In the place of a record that has more. */
export function tooLongItem(inputHash?: string): Item {
  const { code, message } = tooLong(MOST_BYTES)
  return { fault: code, message, ...(inputHash !== undefined && { inputHash }) }
}

/** The lines of NDJSON, each an item, cut as `copydesk filter` cuts them; one that is too long is never held. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Item> {
  const splitter = new LineSplitter(MOST_BYTES)
  try {
    for await (const piece of bytes) for (const line of splitter.push(piece)) yield itemOf(line)
  } catch (error) {
    if (!(error instanceof BrokenInput)) throw error
    yield brokenOff(splitter.end(), error)
    return
  }
  const last = splitter.end()
  if (last) yield itemOf(last)
}

const itemOf = (line: SplitLine): Item => (line instanceof OverlongLine ? tooLongItem(line.inputHash) : { json: line })

/** The line in which the input breaks off, even if nothing of it came. */
function brokenOff(line: SplitLine = new Uint8Array(), { message }: BrokenInput): Item {
  const inputHash = line instanceof OverlongLine ? line.inputHash : inputHashOf(line)
  return { fault: 'broken-input', message, inputHash }
}
