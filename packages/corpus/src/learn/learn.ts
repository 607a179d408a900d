import type { LearnOptions, SiteProfile } from 'copydesk/site'
import type { Input } from '../read/inputs.js'
import { type Batch, batchesOf, type Place } from '../run/batches.js'
import { type Checkpoint, checkpointOf, removeFile, writeBeside, writeCheckpoint } from '../run/checkpoint.js'
import type { Observed } from '../run/observe-worker.js'
import type { Pool } from '../run/pool.js'
import { HostLearners, type Saved } from './host-learners.js'

/** What was learned: of how many hosts, from how many pages. */
export interface Learned {
  readonly hosts: number
  readonly pages: number
  /** Pages without an address, of which nobody knows the host. */
  readonly homeless: number
}

interface LearnCheckpoint extends Checkpoint, Place, Learned {
  readonly saved: Saved
}

/** After so many pages a checkpoint is written: a minute of reading, and a second of writing at the most. */
const BLOCK_PAGES = 4096

/** Files that a run needs on its way: `OUT.checkpoint`, `OUT.learners.0`. */
export const besides = (out: string) => ({ checkpoint: `${out}.checkpoint`, learners: `${out}.learners` })

/**
 * Learns every host of some files, and writes what `createCleaner({ sites })` takes; with `host`, that one of all pages, and
 * what `createCleaner({ site })` takes. A run that was stopped goes on from its last checkpoint, to the same bytes.
 * Throws an `OccupiedError` if the output is there and another run wrote it.
 */
export async function learn(
  inputs: readonly Input[],
  run: string,
  pool: Pool<'observe'>,
  options: LearnOptions & { readonly out: string },
  onRead?: (bytes: number) => void,
): Promise<Learned> {
  const { checkpoint: path, learners: store } = besides(options.out)
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

  /** Writes what was learned, and forgets how. */
  async finish(): Promise<void> {
    const { host, out } = this.options
    let hosts = host === undefined ? 0 : 1
    if (host === undefined)
      await writeBeside(
        out,
        object(this.learners.profiles(this.options), () => hosts++),
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

/** One host a line, in one object of JSON. */
function* object(profiles: Iterable<[host: string, profile: SiteProfile]>, onEach: () => void): Generator<string> {
  let before = '{\n'
  for (const [host, profile] of profiles) {
    yield `${before}${JSON.stringify(host)}:${JSON.stringify(profile)}`
    before = ',\n'
    onEach()
  }
  yield before === '{\n' ? '{}\n' : '\n}\n'
}
