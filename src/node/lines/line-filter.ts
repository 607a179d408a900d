import { isUtf8 } from 'node:buffer'
import { decodeBytes } from '../../bytes/decode-bytes.js'
import { remarkOn } from '../../bytes/remark.js'
import type { Warning } from '../../index.js'
import { isRecord } from '../../record.js'
import type { Filtering } from '../record/filter-options.js'
import { type FilteredRecord, RecordFault } from '../record/filtered-record.js'
import { inputHashOf } from '../record/hashes.js'
import { failed, faultOf, headWriter, recordFilterOf } from '../record/record-filter.js'
import { flattened } from './flattened.js'
import { OverlongLine, type SplitLine } from './line-splitter.js'
import { toLine } from './to-line.js'

/** A line that comes out, with its break, and whether it is a record that was cleaned. */
export interface FilteredLine {
  readonly text: string
  readonly ok: boolean
}

export interface LineFilter {
  /** The line that comes out for one that went in. Never throws. */
  readonly clean: (line: SplitLine, number: number) => FilteredLine
  /** The line that stands for one that could not be had, or not be cleaned. */
  readonly refuse: (line: SplitLine, number: number, fault: RecordFault) => FilteredLine
}

/** A function from one line of NDJSON to one line: what comes out hangs on it alone. */
export function lineFilterOf(filtering: Filtering): LineFilter {
  const filter = recordFilterOf(filtering)
  const head = headWriter(filtering)
  const written = (record: FilteredRecord): FilteredLine => ({
    text: `${toLine(filtering.shape === 'flat' ? flattened(record) : record)}\n`,
    ok: record.ok,
  })
  const refuse: LineFilter['refuse'] = (line, number, fault) => {
    const id = line instanceof OverlongLine ? null : idIn(line, filtering.fields.id)
    const place = filtering.numbered ? number : undefined
    return written(failed(head(id, place, hashOfLine(line)), fault))
  }
  const clean: LineFilter['clean'] = (line, number) => {
    try {
      if (line instanceof OverlongLine) throw tooLong(filtering.maxLine)
      const { value, warnings } = parsed(line, number === filtering.firstLine)
      return written(filter(value, { line: number, inputHash: inputHashOf(line), warnings }))
    } catch (error) {
      return refuse(line, number, faultOf(error))
    }
  }
  return { clean, refuse }
}

const hashOfLine = (line: SplitLine) => (line instanceof OverlongLine ? line.inputHash : inputHashOf(line))

const tooLong = (most: number) => new RecordFault('line-too-long', `longer than the ${most} bytes that a line may have`)

function parsed(line: Uint8Array, isFirst: boolean): { value: unknown; warnings: readonly Warning[] } {
  const { text, warnings } = decoded(isFirst && line[0] === 0xef ? withoutMark(line) : line)
  if (text.trim() === '') throw new RecordFault('blank-line', 'there is nothing on this line')
  try {
    return { value: JSON.parse(text), warnings }
  } catch (error) {
    // Engines of JavaScript word it each in its own way, and the answer is to be the same with all.
    throw error instanceof SyntaxError ? new RecordFault('bad-json', 'this line is not JSON') : error
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

/** The `id` of a line that is refused, if it can be read. */
function idIn(line: Uint8Array, field: string): unknown {
  try {
    const { value } = parsed(line, true)
    return isRecord(value) && Object.hasOwn(value, field) ? value[field] : null
  } catch {
    return null
  }
}
