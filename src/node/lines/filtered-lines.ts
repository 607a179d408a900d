import type { Filtering } from '../record/filter-options.js'
import { RecordFault } from '../record/filtered-record.js'
import { BrokenInput } from './gunzipped.js'
import { type FilteredLine, lineFilterOf } from './line-filter.js'
import { LineSplitter } from './line-splitter.js'

/** Bytes, or the reason why there are no more: the input is truncated, or the consumer stopped. */
export type LineInput = Uint8Array | BrokenInput | 'left'

/** Turns bytes of NDJSON in chunks of any size into lines of NDJSON, each as soon as it is complete. */
export class FilteredLines {
  private readonly splitter: LineSplitter
  private readonly filter
  private number: number

  constructor(filtering: Filtering) {
    this.splitter = new LineSplitter(filtering.maxLine)
    this.filter = lineFilterOf(filtering)
    this.number = filtering.firstLine
  }

  *push(input: LineInput): Generator<FilteredLine> {
    if (input === 'left')
      this.splitter.end() // half a line is not a line
    else if (input instanceof BrokenInput) yield this.breakOff(input)
    else for (const line of this.splitter.push(input)) yield this.filter.clean(line, this.number++)
  }

  *end(): Generator<FilteredLine> {
    const line = this.splitter.end()
    if (line) yield this.filter.clean(line, this.number++)
  }

  /** The line where the input is truncated is an error, even if it is empty. */
  private breakOff({ message }: BrokenInput): FilteredLine {
    const line = this.splitter.end() ?? new Uint8Array()
    return this.filter.refuse(line, this.number++, new RecordFault('broken-input', message))
  }
}
