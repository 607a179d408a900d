import { createGunzip, type Gunzip } from 'node:zlib'

/** Takes the place of bytes where the input is truncated, such as an incomplete gzip file. */
export class BrokenInput {
  constructor(readonly message: string) {}
}

/** The slice passed to gzip at once, so that its output stays small: at most 1,000 times as many bytes. */
const SLICE = 16 * 1024

/**
 * Bytes, decompressed if they are gzip. If the data is truncated or damaged, the bytes before that are followed by a
 * `BrokenInput`.
 */
export async function* gunzipped(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | BrokenInput> {
  const { head, rest } = await headOf(source)
  if (head[0] === 0x1f && head[1] === 0x8b) yield* inflated(rest)
  else yield* rest
}

/** The first two bytes, and all bytes including those. */
async function headOf(source: AsyncIterable<Uint8Array>) {
  const iterator = source[Symbol.asyncIterator]()
  const seen: Uint8Array[] = []
  let size = 0
  while (size < 2) {
    const { done, value } = await iterator.next()
    if (done) break
    seen.push(value)
    size += value.length
  }
  const whole = Buffer.concat(seen)
  return { head: whole.subarray(0, 2), rest: resumed(whole, iterator) }
}

async function* resumed(first: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (first.length > 0) yield first
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
}

/** Decompresses slice by slice, so that the output of all slices before an error is complete. */
export async function* inflated(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | BrokenInput> {
  const gunzip = createGunzip()
  let ready: Uint8Array[] = []
  gunzip.on('data', (bytes: Uint8Array) => ready.push(bytes))
  const taken = () => {
    const all = ready
    ready = []
    return all
  }
  try {
    for await (const chunk of source) {
      for (let at = 0; at < chunk.length; at += SLICE) {
        await written(gunzip, chunk.subarray(at, at + SLICE))
        yield* taken()
      }
    }
    await written(gunzip, undefined)
    yield* taken()
  } catch (error) {
    if (!isFaultOfGzip(error)) throw error
    yield* taken()
    yield new BrokenInput(`the input breaks off: ${error.message}`)
  }
}

/** Writes bytes to gzip, or their end, and waits for all of their output. */
function written(gunzip: Gunzip, bytes: Uint8Array | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    gunzip.removeAllListeners('error').once('error', reject)
    if (bytes) gunzip.write(bytes, (error) => (error ? reject(error) : resolve()))
    else gunzip.once('end', resolve).end()
  })
}

const isFaultOfGzip = (error: unknown): error is Error =>
  error instanceof Error && ((error as NodeJS.ErrnoException).code ?? '').startsWith('Z_')
