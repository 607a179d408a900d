import type { Item } from './item.js'

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/** The most bytes that a record may have. */
export const MOST_BYTES = 16 * 1024 * 1024

export const tooLong = (): Item => ({
  fault: 'line-too-long',
  message: `longer than the ${MOST_BYTES} bytes that a line may have`,
})

/** The lines of NDJSON, each an item; one that is too long is never held. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Item> {
  let held: Uint8Array[] = []
  let size = 0
  const hold = (piece: Uint8Array) => {
    size += piece.length
    if (size <= MOST_BYTES) held.push(piece)
    else held = []
  }
  const finish = (): Item => {
    const json = held.length === 1 ? (held[0] as Uint8Array) : Buffer.concat(held)
    const item: Item =
      size > MOST_BYTES ? tooLong() : { json: json.at(-1) === CARRIAGE_RETURN ? json.subarray(0, -1) : json }
    held = []
    size = 0
    return item
  }
  for await (const piece of bytes) {
    let start = 0
    for (let end = piece.indexOf(LINE_FEED); end >= 0; end = piece.indexOf(LINE_FEED, start)) {
      hold(piece.subarray(start, end))
      yield finish()
      start = end + 1
    }
    if (start < piece.length) hold(piece.subarray(start))
  }
  if (size > 0) yield finish()
}
