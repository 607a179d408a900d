import type { FilteredLine } from './line-filter.js'

/** Lines that come out together. */
export interface Portion {
  readonly bytes: Uint8Array
  readonly lines: number
  /** Where each line that is an error ends. */
  readonly failures: readonly number[]
}

/** Unlike `Buffer.from`, which cuts short ones out of a buffer that others share. */
const ENCODER = new TextEncoder()

/** Lines as bytes, which have their buffer to themselves. */
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
