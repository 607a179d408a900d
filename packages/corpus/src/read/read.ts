import { BrokenInput, bytesOf } from './bytes.js'
import { feedItemsOf, fileOf } from './files.js'
import type { Input } from './inputs.js'
import type { Item } from './item.js'
import { jsonValuesOf } from './json-values.js'
import { linesOf } from './lines.js'
import { parquetRowsOf, rowsOf } from './tables.js'
import { archivedIn } from './warc.js'

/**
 * What a file holds, record by record. Where it breaks off, the last item says so. `onRead` hears how many bytes of the file
 * were read. Throws the error of the system if a file cannot be read at all.
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
      // A WARC is compressed record by record; its own reader knows where each begins.
      return archivedIn(bytesOf(input, onRead))
    case 'parquet':
      return parquetRowsOf(input, onRead)
  }
}
