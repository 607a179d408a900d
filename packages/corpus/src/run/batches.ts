import type { Input } from '../read/inputs.js'
import { type Item, sizeOf } from '../read/item.js'
import { itemsOf } from '../read/read.js'
import type { Job } from './work.js'

/**
 * The records, or their bytes, for a thread at once. Smaller batches cost more messages; larger ones keep threads waiting
 * at the end.
 */
const BATCH_RECORDS = 128
const BATCH_SIZE = 1 << 19

/** The read position: this many records of that input. */
export interface Place {
  readonly input: number
  readonly records: number
}

/** A batch of jobs, and the position after the last one. */
export interface Batch extends Place {
  readonly jobs: readonly Job[]
}

/** The records of files from a position on, in batches. Where a batch ends depends only on its content. */
export async function* batchesOf(
  inputs: readonly Input[],
  from: Place = { input: 0, records: 0 },
  onRead?: (bytes: number) => void,
): AsyncGenerator<Batch> {
  let jobs: Job[] = []
  let size = 0
  let place = from
  for await (const { item, input, line } of itemsFrom(inputs, from, onRead)) {
    const name = inputs[input]?.name
    jobs.push({ item, line, ...(inputs.length > 1 && name !== undefined && { file: name }) })
    size += sizeOf(item)
    place = { input, records: line }
    if (jobs.length < BATCH_RECORDS && size < BATCH_SIZE) continue
    yield { jobs: packed(jobs), ...place }
    jobs = []
    size = 0
  }
  if (jobs.length > 0) yield { jobs: packed(jobs), ...place }
}

/** The same jobs with all lines in one buffer, because a message copies the whole buffer of a view. */
function packed(jobs: readonly Job[]): readonly Job[] {
  const bytes = new Uint8Array(jobs.reduce((sum, { item }) => sum + ('json' in item ? item.json.length : 0), 0))
  let end = 0
  return jobs.map((job) => {
    if (!('json' in job.item)) return job
    bytes.set(job.item.json, end)
    const json = bytes.subarray(end, end + job.item.json.length)
    end += json.length
    return { ...job, item: { json } }
  })
}

async function* itemsFrom(
  inputs: readonly Input[],
  from: Place,
  onRead?: (bytes: number) => void,
): AsyncGenerator<{ item: Item; input: number; line: number }> {
  for (let nth = from.input; nth < inputs.length; nth++) {
    const done = nth === from.input ? from.records : 0
    let line = 0
    for await (const item of itemsOf(inputs[nth] as Input, onRead)) {
      line++
      if (line > done) yield { item, input: nth, line }
    }
  }
}
