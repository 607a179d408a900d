import { pipeline, Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { BrokenInput } from './bytes.js'
import type { Input } from './inputs.js'
import type { Item } from './item.js'

/** The rows of CSV or TSV as records with the names in the first row. An invalid row ends the file. */
export async function* rowsOf(bytes: AsyncIterable<Uint8Array>, delimiter: string): AsyncGenerator<Item> {
  const parser = parse({
    delimiter,
    columns: true,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  })
  pipeline(Readable.from(bytes), parser, () => {})
  try {
    for await (const record of parser) yield { record: record as Record<string, unknown> }
  } catch (error) {
    if (error instanceof BrokenInput) throw error
    throw new BrokenInput(error instanceof Error ? error.message : String(error))
  }
}

/** The rows of a Parquet file, one row group at a time; of larger groups, this many rows at a time. */
const ROWS_AT_ONCE = 1000

export async function* parquetRowsOf({ path }: Input, onRead: (bytes: number) => void): AsyncGenerator<Item> {
  const file = await asyncBufferFromFile(path)
  const metadata = await parquetMetadataAsync(file).catch((error: unknown) => {
    throw new BrokenInput(`no Parquet file: ${error instanceof Error ? error.message : error}`)
  })
  let first = 0
  for (const group of metadata.row_groups) {
    const end = first + Number(group.num_rows)
    for (let rowStart = first; rowStart < end; rowStart += ROWS_AT_ONCE) {
      const rowEnd = Math.min(end, rowStart + ROWS_AT_ONCE)
      const rows = await parquetReadObjects({ file, metadata, compressors, rowStart, rowEnd })
      for (const row of rows) yield { record: plain(row) as Record<string, unknown> }
    }
    onRead(Number(group.total_byte_size))
    first = end
  }
}

/** A value for JSON: 64-bit integers as numbers if they are exact, dates as ISO 8601, bytes as text. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Uint8Array) return Buffer.from(value).toString('utf8')
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]))
}
