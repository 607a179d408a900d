import { BrokenInput, bytesOf } from './bytes.js'
import { feedItemsOf, fileOf } from './files.js'
import type { Input } from './inputs.js'
import type { Item } from './item.js'
import { jsonValuesOf } from './json-values.js'
import { linesOf } from './lines.js'
import { parquetRowsOf, rowsOf } from './tables.js'
import { archivedIn } from './warc.js'

/**
 * The records of a file. If it is truncated, the last item is an error. `onRead` gets the number of bytes read. Throws
 * the system error if a file cannot be read at all.
 */
export async function* itemsOf(input: Input, onRead: (bytes: number) => void = () => {}): AsyncGenerator<Item> {
  try {
    yield* itemsIn(input, onRead)
  } catch (error) {
    if (!(error instanceof BrokenInput)) throw error
    yield { fault: 'broken-input', message: error.message }
  }
}

function itemsIn(input: Input, onRead: (bytes: number) => void): AsyncGenerator<Item> {
  switch (input.format) {
    case 'ndjson':
      return linesOf(bytesOf(input, onRead))
    case 'json':
      return jsonValuesOf(bytesOf(input, onRead))
    case 'csv':
      return rowsOf(bytesOf(input, onRead), ',')
    case 'tsv':
      return rowsOf(bytesOf(input, onRead), '\t')
    case 'txt':
      return fileOf(input, 'text', onRead)
    case 'html':
      return fileOf(input, 'html', onRead)
    case 'feed':
      return feedItemsOf(input, onRead)
    case 'warc':
      // A WARC file is compressed record by record, and its reader finds the start of each.
      return archivedIn(bytesOf(input, onRead))
    case 'parquet':
      return parquetRowsOf(input, onRead)
  }
}
