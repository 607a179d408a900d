import { isRecord } from '../../record.js'
import type { Filtering } from '../record/filter-options.js'
import type { FilteredRecord, RecordFault } from '../record/filtered-record.js'
import { inputHashOf } from '../record/hashes.js'
import { failed, faultOf, headWriter, recordFilterOf } from '../record/record-filter.js'
import { flattened } from './flattened.js'
import { OverlongLine, type SplitLine, tooLong } from './line-splitter.js'
import { parseLine } from './parse-line.js'
import { toLine } from './to-line.js'

/** An output line with its line break, and whether its record was cleaned. */
export interface FilteredLine {
  readonly text: string
  readonly ok: boolean
}

export interface LineFilter {
  /** The output line for an input line. Never throws. */
  readonly clean: (line: SplitLine, number: number) => FilteredLine
  /** The output line for an input line that could not be read or cleaned. */
  readonly refuse: (line: SplitLine, number: number, fault: RecordFault) => FilteredLine
}

/** A function from one line of NDJSON to one line. The output depends only on that line. */
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
      const { value, warnings } = parseLine(line, number === filtering.firstLine)
      return written(filter(value, { line: number, inputHash: inputHashOf(line), warnings }))
    } catch (error) {
      return refuse(line, number, faultOf(error))
    }
  }
  return { clean, refuse }
}

const hashOfLine = (line: SplitLine) => (line instanceof OverlongLine ? line.inputHash : inputHashOf(line))

/** The `id` of a rejected line, if it can be read. */
function idIn(line: Uint8Array, field: string): unknown {
  try {
    const { value } = parseLine(line, true)
    return isRecord(value) && Object.hasOwn(value, field) ? value[field] : null
  } catch {
    return null
  }
}
