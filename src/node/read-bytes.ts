import { CopydeskInputError, refuseBinary, signatureOfBytes } from '../bytes/input-error.js'

/** The most bytes of a file, or of a line of NDJSON: whole books have 10,000,000 at most, and all is held in memory. */
export const USUAL_LIMIT = 100_000_000

/** So many bytes are looked at before the rest is read: `/dev/zero` has no end. */
const HEAD = 1000

/**
 * All bytes that come. Throws a `CopydeskInputError`: `binary` as soon as the first of them say so, `too-large` as soon
 * as there are more than `limit`.
 */
export async function readBytes(chunks: AsyncIterable<Uint8Array>, limit = USUAL_LIMIT): Promise<Uint8Array> {
  const held: Uint8Array[] = []
  let size = 0
  let isChecked = false
  for await (const chunk of chunks) {
    held.push(chunk)
    size += chunk.length
    if (size > limit) throw new CopydeskInputError('too-large', `The input is larger than ${limit} bytes.`)
    if (isChecked || size < HEAD) continue
    isChecked = true
    refuseBinary(signatureOfBytes(Buffer.concat(held)))
  }
  const bytes = Buffer.concat(held)
  if (!isChecked) refuseBinary(signatureOfBytes(bytes))
  return bytes
}
