import type { LineInput } from '../lines/filtered-lines.js'
import { BrokenInput } from '../lines/gunzipped.js'
import { LineSplitter, OverlongLine, type SplitLine } from '../lines/line-splitter.js'
import type { Filtering } from '../record/filter-options.js'
import type { LinePlace, LinesJob } from './messages.js'

/** The bytes for a worker at once: about 50 ms of work, compared with 0.1 ms to send them. */
const SIZE = 256 * 1024

/** Makes jobs from bytes of NDJSON in chunks of any size. Each job has the lines that end in its chunk. */
export class Batches {
  private readonly splitter: LineSplitter
  private number: number

  constructor({ maxLine, firstLine }: Filtering) {
    this.splitter = new LineSplitter(maxLine)
    this.number = firstLine
  }

  push(input: LineInput): LinesJob[] {
    if (input === 'left') return this.leave()
    return input instanceof BrokenInput ? this.breakOff(input) : [...this.jobsOf(this.splitter.push(input))]
  }

  end(): LinesJob[] {
    const line = this.splitter.end()
    return line ? [this.jobOf([line])] : []
  }

  /** Half a line is not a line. */
  private leave(): LinesJob[] {
    this.splitter.end()
    return []
  }

  private breakOff({ message }: BrokenInput): LinesJob[] {
    const job = this.jobOf([this.splitter.end() ?? new Uint8Array()])
    const [place] = job.lines as [LinePlace]
    return [{ ...job, lines: [{ ...place, fault: { code: 'broken-input', message } }] }]
  }

  private *jobsOf(lines: Iterable<SplitLine>): Generator<LinesJob> {
    let batch: SplitLine[] = []
    let size = 0
    for (const line of lines) {
      batch.push(line)
      size += bytesOf(line).length
      if (size < SIZE) continue
      yield this.jobOf(batch)
      batch = []
      size = 0
    }
    if (batch.length > 0) yield this.jobOf(batch)
  }

  private jobOf(lines: readonly SplitLine[]): LinesJob {
    let end = 0
    const places = lines.map((line) => {
      end += bytesOf(line).length
      return { end, ...(line instanceof OverlongLine && { overlong: line.inputHash }) }
    })
    const bytes = new Uint8Array(end)
    for (const [index, line] of lines.entries()) bytes.set(bytesOf(line), places[index - 1]?.end ?? 0)
    const job: LinesJob = { kind: 'lines', bytes, lines: places, firstLine: this.number }
    this.number += lines.length
    return job
  }
}

const NOTHING = new Uint8Array()
const bytesOf = (line: SplitLine) => (line instanceof OverlongLine ? NOTHING : line)
