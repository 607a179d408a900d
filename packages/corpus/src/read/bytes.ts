import { createReadStream } from 'node:fs'
import { pipeline, type Readable } from 'node:stream'
import * as zlib from 'node:zlib'
import { Decompress } from 'fzstd'
import { type BrokenInput as BrokenBytes, inflated } from '../../../../src/node/lines/gunzipped.js'
import type { Input } from './inputs.js'

/** The input is truncated. What was read before is complete. */
export class BrokenInput extends Error {}

const CHUNK = 1 << 18

/**
 * The decompressed bytes of a file in chunks. `onRead` gets the number of bytes of the file for each. Throws a
 * `BrokenInput` if compressed data is truncated or invalid, and the system error if a file cannot be read.
 */
export async function* bytesOf(
  { path, compression }: Pick<Input, 'path' | 'compression'>,
  onRead: (bytes: number) => void = () => {},
): AsyncGenerator<Uint8Array> {
  const file = createReadStream(path, { highWaterMark: CHUNK })
  file.on('data', (piece) => onRead(piece.length))
  if (compression === 'none') yield* file
  else if (compression === 'gzip') yield* whole(inflated(file))
  else yield* unzstandard(file)
}

async function* whole(bytes: AsyncIterable<Uint8Array | BrokenBytes>): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    if (!(piece instanceof Uint8Array)) throw new BrokenInput(piece.message)
    yield piece
  }
}

/** Node supports Zstandard from 22.15 on. Before that, a JavaScript implementation is used. */
const createZstdDecompress = (zlib as { createZstdDecompress?: () => zlib.Gunzip }).createZstdDecompress

async function* unzstandard(file: Readable): AsyncGenerator<Uint8Array> {
  if (createZstdDecompress) return yield* unzipped(file, createZstdDecompress())
  const pieces: Uint8Array[] = []
  let ended = false
  const reader = new Decompress((piece, last) => {
    pieces.push(piece)
    ended = last === true
  })
  try {
    for await (const piece of file) {
      reader.push(piece as Uint8Array)
      yield* pieces.splice(0)
    }
    reader.push(new Uint8Array(), true)
  } catch (error) {
    throw new BrokenInput(`the Zstandard data are broken: ${messageOf(error)}`)
  }
  yield* pieces
  if (!ended) throw new BrokenInput('the Zstandard data end early')
}

async function* unzipped(file: Readable, unzip: zlib.Gunzip): AsyncGenerator<Uint8Array> {
  pipeline(file, unzip, () => {}) // the loop below also gets errors
  try {
    yield* unzip as AsyncIterable<Uint8Array>
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (!code.startsWith('Z_') && !code.startsWith('ZSTD') && code !== 'ERR_ZLIB') throw error
    throw new BrokenInput(`the compressed data are broken: ${messageOf(error)}`)
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** The whole content of a file. */
export async function wholeOf(input: Input, onRead?: (bytes: number) => void): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of bytesOf(input, onRead)) pieces.push(piece)
  return Buffer.concat(pieces)
}
