import { isUtf8 } from 'node:buffer'
import { decodeBytes, remarkOn } from '../../bytes/decode-bytes.js'
import type { Warning } from '../../index.js'
import { RecordFault } from '../record/filtered-record.js'

/**
 * The value of an NDJSON line, without the byte order mark of the first line. Throws a `RecordFault` for an empty line
 * and for invalid JSON.
 *
 * `Buffer.from('{"id":7}')` → `{ value: { id: 7 }, warnings: [] }`
 */
export function parseLine(line: Uint8Array, isFirst: boolean): { value: unknown; warnings: readonly Warning[] } {
  const { text, warnings } = decoded(isFirst && line[0] === 0xef ? withoutMark(line) : line)
  if (text.trim() === '') throw new RecordFault('blank-line', 'The line is empty.')
  try {
    return { value: JSON.parse(text), warnings }
  } catch (error) {
    // Engines have different messages, but the output must be the same on all.
    throw error instanceof SyntaxError ? new RecordFault('bad-json', 'The line is not valid JSON.') : error
  }
}

const withoutMark = (line: Uint8Array) => (line[1] === 0xbb && line[2] === 0xbf ? line.subarray(3) : line)

/** A line as text. A line that is not UTF-8 is decoded with the most likely encoding, with a warning. */
function decoded(line: Uint8Array): { text: string; warnings: readonly Warning[] } {
  if (isUtf8(line))
    return { text: Buffer.from(line.buffer, line.byteOffset, line.length).toString('utf8'), warnings: [] }
  const read = decodeBytes(line)
  const remark = remarkOn(read)
  return { text: read.text, warnings: remark === undefined ? [] : [remark] }
}
