import type { FilteredLine } from './line-filter.js'

/** Lines of output from one chunk. */
export interface Portion {
  readonly bytes: Uint8Array
  readonly lines: number
  /** The end of each line that is an error. */
  readonly failures: readonly number[]
}

/** Unlike `Buffer.from`, this does not use a shared buffer for short texts. */
const ENCODER = new TextEncoder()

/** Lines as bytes in a buffer of their own. */
export function portionOf(some: Iterable<FilteredLine>): Portion {
  const lines = [...some]
  const bytes = ENCODER.encode(lines.map(({ text }) => text).join(''))
  return { bytes, lines: lines.length, failures: lines.every(({ ok }) => ok) ? [] : endsOfFailures(lines) }
}

function endsOfFailures(lines: readonly FilteredLine[]): number[] {
  const ends: number[] = []
  let end = 0
  for (const { text, ok } of lines) {
    end += Buffer.byteLength(text)
    if (!ok) ends.push(end)
  }
  return ends
}
