import { CopydeskInputError, refuseBinary, signatureOfBytes } from '../bytes/input-error.js'

/**
 * The default limit for a file or an NDJSON line. Whole books have at most 10,000,000 bytes, and everything is held in
 * memory.
 */
export const USUAL_LIMIT = 100_000_000

/** The bytes to check before reading the rest: `/dev/zero` has no end. */
const HEAD = 1000

/**
 * Reads all bytes. Throws a `CopydeskInputError`: `binary` as soon as the first bytes show it, `too-large` as soon as
 * there are more than `limit`.
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
