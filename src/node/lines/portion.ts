import type { FilteredLine } from './line-filter.js'

/** Lines that come out together. */
export interface Portion {
  readonly bytes: Uint8Array
  readonly lines: number
  /** Where each line that is an error ends. */
  readonly failures: readonly number[]
}

/** Lines as bytes. */
export function portionOf(some: Iterable<FilteredLine>): Portion {
  const lines = [...some]
  const bytes = Buffer.from(lines.map(({ text }) => text).join(''))
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
