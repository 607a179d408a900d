import { isUtf8 } from 'node:buffer'
import { decodeBytes, remarkOn } from '../../bytes/decode-bytes.js'
import type { Warning } from '../../index.js'
import { RecordFault } from '../record/filtered-record.js'

/**
 * What a line of NDJSON holds, without the mark of the byte order if it is the first. Throws a `RecordFault` for a blank
 * line and for what is no JSON.
 *
 * `Buffer.from('{"id":7}')` → `{ value: { id: 7 }, warnings: [] }`
 */
export function parseLine(line: Uint8Array, isFirst: boolean): { value: unknown; warnings: readonly Warning[] } {
  const { text, warnings } = decoded(isFirst && line[0] === 0xef ? withoutMark(line) : line)
  if (text.trim() === '') throw new RecordFault('blank-line', 'The line is empty.')
  try {
    return { value: JSON.parse(text), warnings }
  } catch (error) {
    // Engines of JavaScript word it each in its own way, and the answer is to be the same with all.
    throw error instanceof SyntaxError ? new RecordFault('bad-json', 'The line is not valid JSON.') : error
  }
}

const withoutMark = (line: Uint8Array) => (line[1] === 0xbb && line[2] === 0xbf ? line.subarray(3) : line)

/** A line as text. One that is not UTF-8 is read as it most likely was meant, and its record says so. */
function decoded(line: Uint8Array): { text: string; warnings: readonly Warning[] } {
  if (isUtf8(line))
    return { text: Buffer.from(line.buffer, line.byteOffset, line.length).toString('utf8'), warnings: [] }
  const read = decodeBytes(line)
  const remark = remarkOn(read)
  return { text: read.text, warnings: remark === undefined ? [] : [remark] }
}
