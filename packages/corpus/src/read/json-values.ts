import type { Item } from './item.js'
import { MOST_BYTES, tooLongItem } from './lines.js'

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPENING: ReadonlySet<number> = new Set([0x5b, 0x7b])
const CLOSING: ReadonlySet<number> = new Set([0x5d, 0x7d])
const COMMA = 0x2c
const LIST = 0x5b
const WHITE: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf])

/**
 * The values of a JSON file: the items of an array, or consecutive values as in NDJSON or printed on several lines. Holds
 * one value at a time.
 */
export async function* jsonValuesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Item> {
  const cutter = new ValueCutter()
  for await (const piece of bytes) yield* cutter.push(piece)
  yield* cutter.end()
}

class ValueCutter {
  private held: Uint8Array[] = []
  private size = 0
  private depth = 0
  private inString = false
  private escaped = false
  /** The depth of values: 1 within an array that is the whole file. */
  private base: 0 | 1 | undefined;

  *push(piece: Uint8Array): Generator<Item> {
    let start = 0
    for (let at = 0; at < piece.length; at++) {
      const byte = piece[at] as number
      if (this.inString) {
        if (this.escaped) this.escaped = false
        else if (byte === BACKSLASH) this.escaped = true
        else if (byte === QUOTE) this.inString = false
        continue
      }
      if (this.base === undefined) {
        if (WHITE.has(byte)) {
          start = at + 1
          continue
        }
        this.base = byte === LIST ? 1 : 0
        if (this.base === 1) {
          this.depth = 1
          start = at + 1
          continue
        }
      }
      if (byte === QUOTE) this.inString = true
      else if (OPENING.has(byte)) this.depth++
      else if (CLOSING.has(byte)) this.depth--
      const closes = CLOSING.has(byte) && this.depth === this.base
      const ends = this.base === 1 && ((byte === COMMA && this.depth === 1) || this.depth === 0)
      if (!closes && !ends) continue
      this.hold(piece.subarray(start, closes ? at + 1 : at))
      start = at + 1
      yield* this.finish()
      if (this.depth < this.base) this.base = undefined // another array may follow
    }
    if (start < piece.length) this.hold(piece.subarray(start))
  }

  *end(): Generator<Item> {
    const isCut = this.inString || this.depth !== 0
    yield* this.finish()
    if (isCut) yield { fault: 'broken-input', message: 'the JSON ends early' }
  }

  private hold(piece: Uint8Array): void {
    this.size += piece.length
    if (this.size <= MOST_BYTES) this.held.push(piece)
    else this.held = []
  }

  private *finish(): Generator<Item> {
    const { held, size } = this
    this.held = []
    this.size = 0
    if (size > MOST_BYTES) yield tooLongItem()
    const json = Buffer.concat(held)
    if (json.some((byte) => !WHITE.has(byte) && byte !== COMMA)) yield { json }
  }
}
