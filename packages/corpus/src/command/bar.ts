import type { Writable } from 'node:stream'
import { Presets, SingleBar } from 'cli-progress'
import type { Summary } from '../run/summary.js'

/**
 * A progress bar on a terminal: documents, megabytes per second, time left, share removed. Elsewhere, it prints nothing.
 */
export interface Bar {
  readonly onRead: (bytes: number) => void
  readonly onDone: (summary: Summary) => void
  readonly stop: () => void
}

const MEGABYTE = 1e6

export function barOf(bytes: number, stream: Writable & { readonly isTTY?: boolean }, quiet: boolean): Bar {
  if (quiet || !stream.isTTY) return { onRead: () => {}, onDone: () => {}, stop: () => {} }
  const started = performance.now()
  const format = '{bar} {percentage} %  {documents} documents  {rate} MB/s  {eta_formatted} left  {removed} removed'
  const bar = new SingleBar(
    { format, stream: stream as NodeJS.WritableStream, hideCursor: true, etaBuffer: 200 },
    Presets.shades_classic,
  )
  bar.start(bytes, 0, { documents: 0, rate: '–', removed: '–' })
  let read = 0
  return {
    onRead: (more) => {
      read = Math.min(bytes, read + more)
      bar.update(read, { rate: (read / MEGABYTE / ((performance.now() - started) / 1000)).toFixed(1) })
    },
    onDone: ({ records, charactersIn, charactersOut }) =>
      bar.update({ documents: records, removed: percent(charactersIn - charactersOut, charactersIn) }),
    stop: () => bar.stop(),
  }
}

export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
