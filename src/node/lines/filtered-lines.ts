import type { Filtering } from '../record/filter-options.js'
import { RecordFault } from '../record/filtered-record.js'
import { BrokenInput } from './gunzipped.js'
import { type FilteredLine, lineFilterOf } from './line-filter.js'
import { LineSplitter } from './line-splitter.js'

/** Bytes; or in their place, why there are no more: they break off, or were left by who asked for them. */
export type LineInput = Uint8Array | BrokenInput | 'left'

/** What turns bytes of NDJSON, cut anywhere, into lines of NDJSON, each as soon as its line has ended. */
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
      this.splitter.end() // half a line is no line
    else if (input instanceof BrokenInput) yield this.breakOff(input)
    else for (const line of this.splitter.push(input)) yield this.filter.clean(line, this.number++)
  }

  *end(): Generator<FilteredLine> {
    const line = this.splitter.end()
    if (line) yield this.filter.clean(line, this.number++)
  }

  /** The line in which the input breaks off is an error, even if nothing of it came. */
  private breakOff({ message }: BrokenInput): FilteredLine {
    const line = this.splitter.end() ?? new Uint8Array()
    return this.filter.refuse(line, this.number++, new RecordFault('broken-input', message))
  }
}
