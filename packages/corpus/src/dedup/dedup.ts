import { type FileHandle, open, rename } from 'node:fs/promises'
import { toLine } from '../../../../src/node/lines/to-line.js'
import { isRecord } from '../../../../src/record.js'
import { Clusters, type Method } from '../duplicates/clusters.js'
import type { Input } from '../read/inputs.js'
import { batchesOf } from '../run/batches.js'
import type { Pool } from '../run/pool.js'
import { heldIn } from '../run/record-of.js'
import type { Job } from '../run/work.js'

/** How duplicates are looked for and written. */
export interface DedupOptions {
  readonly method: Method
  /** Where records are written. */
  readonly out: string
  /** Where clusters are listed. */
  readonly clusters: string
  /** Whether later members of a cluster are left out, and not only marked. */
  readonly drop: boolean
}

/** What was found. */
export interface Found {
  readonly records: number
  readonly clusters: number
  /** Records that an earlier one says. */
  readonly duplicates: number
  /** Paragraphs that an earlier record has; 0 if nobody asked for them. */
  readonly paragraphs: number
}

interface Member {
  readonly file: string
  readonly line: number
  readonly id: unknown
}

/**
 * Reads some files twice: first for what tells duplicates, then to write each record with the field `duplicate` if it is in a
 * cluster: `{ cluster, size, first }`, where the first of a cluster stands for it. The clusters are listed, one a line.
 */
export async function dedup(
  inputs: readonly Input[],
  pool: Pool<'sign'>,
  options: DedupOptions,
  onRead?: (bytes: number) => void,
): Promise<Found> {
  const { clusters, members, repeats } = await read(inputs, pool, onRead)
  const list = clusters.list()
  const numbers = new Map(list.flatMap((cluster, nth) => cluster.map((member) => [member, nth] as const)))
  await writeWhole(options.clusters, async (file) => {
    for (const [cluster, of] of list.entries())
      await file.write(
        `${toLine({ cluster, method: options.method, size: of.length, members: of.map((number) => members[number]) })}\n`,
      )
  })
  await writeWhole(options.out, async (file) => {
    let number = 0
    for await (const { jobs } of batchesOf(inputs, undefined, onRead)) {
      const lines = jobs.map((job) => {
        const cluster = numbers.get(number)
        const of = cluster === undefined ? undefined : list[cluster]
        const first = of?.[0]
        const paragraphs = repeats[number++] ?? []
        if (options.drop && first !== undefined && first !== number - 1) return ''
        return lineOf(job, {
          ...(of && { duplicate: { cluster, size: of.length, first: members[first as number] } }),
          ...(paragraphs.length > 0 && { repeatedParagraphs: paragraphs }),
        })
      })
      await file.write(lines.join(''))
    }
  })
  const duplicates = list.reduce((sum, cluster) => sum + cluster.length - 1, 0)
  const paragraphs = repeats.reduce((sum, some) => sum + some.length, 0)
  return { records: members.length, clusters: list.length, duplicates, paragraphs }
}

async function read(inputs: readonly Input[], pool: Pool<'sign'>, onRead?: (bytes: number) => void) {
  const clusters = new Clusters()
  const members: Member[] = []
  const seen = new Set<string>()
  const repeats: (readonly number[])[] = []
  for await (const { batch, result } of pool.resultsOf(batchesOf(inputs, undefined, onRead))) {
    result.forEach(({ id, signature, paragraphs }, nth) => {
      const { line, file = inputs[batch.input]?.name ?? '' } = batch.jobs[nth] as Job
      clusters.add(signature)
      members.push({ file, line, id })
      const said = paragraphs.flatMap((key, at) => (seen.has(key) ? [at] : []))
      for (const key of paragraphs) seen.add(key)
      repeats.push(said)
    })
  }
  return { clusters, members, repeats }
}

/** A record as it was read, with what was found of it; what is none stays an error. */
function lineOf(job: Job, found: object): string {
  const held = heldIn(job)
  if ('fault' in held) return `${toLine({ id: null, line: job.line, ok: false, error: held.fault })}\n`
  return `${toLine({ ...(isRecord(held.value) ? held.value : { raw: held.value }), ...found })}\n`
}

async function writeWhole(path: string, write: (file: FileHandle) => Promise<void>): Promise<void> {
  const file = await open(`${path}.new`, 'w')
  try {
    await write(file)
    await file.datasync()
  } finally {
    await file.close()
  }
  await rename(`${path}.new`, path)
}
