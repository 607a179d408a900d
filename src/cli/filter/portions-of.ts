import { ReadableStream } from 'node:stream/web'
import { FilteredLines, type LineInput } from '../../node/lines/filtered-lines.js'
import { type Portion, portionOf } from '../../node/lines/portion.js'
import { type PoolOptions, partsOf, portionStream } from '../../node/pool/create-pool.js'
import { filteringOf } from '../../node/record/filter-options.js'
import { rulesHashOf } from '../../node/record/hashes.js'

interface Filtered {
  readonly portions: AsyncIterable<Portion>
  readonly rulesHash: string
}

/**
 * The output for an input, in order, as soon as it is ready: from threads if `workers` is set, otherwise from this
 * thread.
 */
export function portionsOf(options: PoolOptions, input: AsyncIterable<LineInput>): Filtered {
  if (options.workers !== undefined) return ofThreads(options, input)
  const filtering = filteringOf(options)
  return { portions: here(new FilteredLines(filtering), input), rulesHash: rulesHashOf(filtering) }
}

async function* here(filter: FilteredLines, input: AsyncIterable<LineInput>): AsyncGenerator<Portion> {
  for await (const bytes of input) yield portionOf(filter.push(bytes))
  yield portionOf(filter.end())
}

function ofThreads(options: PoolOptions, input: AsyncIterable<LineInput>): Filtered {
  const parts = partsOf(options)
  const promises = ReadableStream.from(input).pipeThrough(portionStream(parts))
  const portions = (async function* () {
    try {
      for await (const portion of promises) yield await portion
    } finally {
      await parts.queue.close()
    }
  })()
  return { portions, rulesHash: rulesHashOf(parts.filtering) }
}
