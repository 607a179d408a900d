import type { LearnOptions, SiteProfile } from 'copydesk/site'
import type { Input } from '../read/inputs.js'
import { type Batch, batchesOf, type Place } from '../run/batches.js'
import { type Checkpoint, checkpointOf, removeFile, writeBeside, writeCheckpoint } from '../run/checkpoint.js'
import type { Observed } from '../run/observe-worker.js'
import type { Pool } from '../run/pool.js'
import { HostLearners, type Saved } from './host-learners.js'

/** The number of hosts and pages. */
export interface Learned {
  readonly hosts: number
  readonly pages: number
  /** Pages without a URL, whose host is unknown. */
  readonly homeless: number
}

interface LearnCheckpoint extends Checkpoint, Place, Learned {
  readonly saved: Saved
}

/** The number of pages between checkpoints: a minute of reading, and at most a second of writing. */
const BLOCK_PAGES = 4096

/** The temporary files of a run: `OUT.checkpoint`, `OUT.learners.0`. */
export const filesBeside = (out: string) => ({ checkpoint: `${out}.checkpoint`, learners: `${out}.learners` })

/**
 * Learns every host in the files and writes the value for `createCleaner({ sites })`; with `host`, one profile of all
 * pages for `createCleaner({ site })`. An interrupted run resumes from its last checkpoint and produces the same bytes.
 * Throws an `OccupiedError` if an output exists that another run wrote.
 */
export async function learn(
  inputs: readonly Input[],
  run: string,
  pool: Pool<'observe'>,
  options: LearnOptions & { readonly out: string },
  onRead?: (bytes: number) => void,
): Promise<Learned> {
  const { checkpoint: path, learners: store } = filesBeside(options.out)
  const nothing = { hosts: 0, pages: 0, homeless: 0, input: 0, records: 0 }
  const start = { run, done: false, saved: { generation: 0, bytes: 0 }, ...nothing }
  const checkpoint = await checkpointOf<LearnCheckpoint>(path, [options.out], start)
  if (checkpoint.done) {
    await removeFile(`${store}.${checkpoint.saved.generation}`) // if it was stopped right before that
    return checkpoint
  }
  const learners = new HostLearners(store, checkpoint.saved)
  const learned = new LearnRun(learners, checkpoint, path, options)
  try {
    for await (const { batch, result } of pool.resultsOf(batchesOf(inputs, checkpoint, onRead)))
      await learned.take(batch, result)
    await learned.finish()
  } catch (error) {
    learners.close()
    throw error
  }
  learners.remove()
  return learned.checkpoint
}

class LearnRun {
  private pages: number
  private homeless: number

  constructor(
    private readonly learners: HostLearners,
    public checkpoint: LearnCheckpoint,
    private readonly path: string,
    private readonly options: LearnOptions & { readonly out: string },
  ) {
    this.pages = checkpoint.pages
    this.homeless = checkpoint.homeless
  }

  async take({ input, records }: Batch, observed: readonly Observed[]): Promise<void> {
    for (const { host = this.options.host, observation } of observed) {
      if (host === undefined) this.homeless++
      else this.learners.add(this.options.host ?? host, observation)
      this.pages++
    }
    if (this.pages - this.checkpoint.pages < BLOCK_PAGES) return
    await this.save({ input, records, saved: this.learners.save() })
    this.learners.tidy()
  }

  /** Writes the result and removes the state. */
  async finish(): Promise<void> {
    const { host, out } = this.options
    let hosts = host === undefined ? 0 : 1
    if (host === undefined)
      await writeBeside(
        out,
        jsonObjectOf(this.learners.profiles(this.options), () => hosts++),
      )
    else await writeBeside(out, `${JSON.stringify(this.learners.profileOf(host, this.options))}\n`)
    await this.save({ done: true, hosts })
  }

  private async save(step: Partial<LearnCheckpoint>): Promise<void> {
    const { pages, homeless } = this
    this.checkpoint = { ...this.checkpoint, ...step, pages, homeless }
    await writeCheckpoint(this.path, this.checkpoint)
  }
}

/** One host per line, in one JSON object. */
function* jsonObjectOf(
  profiles: Iterable<[host: string, profile: SiteProfile]>,
  onEach: () => void,
): Generator<string> {
  let before = '{\n'
  for (const [host, profile] of profiles) {
    yield `${before}${JSON.stringify(host)}:${JSON.stringify(profile)}`
    before = ',\n'
    onEach()
  }
  yield before === '{\n' ? '{}\n' : '\n}\n'
}
