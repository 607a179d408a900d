import { LineSplitter, OverlongLine, type SplitLine, tooLong } from '../../../../src/node/lines/line-splitter.js'
import { inputHashOf } from '../../../../src/node/record/hashes.js'
import { BrokenInput } from './bytes.js'
import type { Item } from './item.js'

/** The maximum size of a record in bytes. */
export const MOST_BYTES = 16 * 1024 * 1024

/** Stands for a record that is larger. */
export function tooLongItem(inputHash?: string): Item {
  const { code, message } = tooLong(MOST_BYTES)
  return { fault: code, message, ...(inputHash !== undefined && { inputHash }) }
}

/** The lines of NDJSON as items, split as in `copydesk filter`. A line that is too long is never held in memory. */
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

/** The line where the input is truncated, even if it is empty. */
function brokenOff(line: SplitLine = new Uint8Array(), { message }: BrokenInput): Item {
  const inputHash = line instanceof OverlongLine ? line.inputHash : inputHashOf(line)
  return { fault: 'broken-input', message, inputHash }
}
