import { open, rename } from 'node:fs/promises'
import { type LearnOptions, SiteLearner, type SiteProfile } from 'copydesk/site'
import type { Input } from '../read/inputs.js'
import { batchesOf } from '../run/batches.js'
import { writeBeside } from '../run/checkpoint.js'
import type { Pool } from '../run/pool.js'
import { HostLearners } from './host-learners.js'

/** What was learned: of how many hosts, from how many pages. */
export interface Learned {
  readonly hosts: number
  readonly pages: number
  /** Pages without an address, of which nobody knows the host. */
  readonly homeless: number
}

type Watch = (bytes: number) => void

/** Learns every host of some files, and writes what `createCleaner({ sites })` takes. */
export async function learnByHost(
  inputs: readonly Input[],
  out: string,
  pool: Pool<'observe'>,
  options: Omit<LearnOptions, 'host'> = {},
  onRead?: Watch,
): Promise<Learned> {
  const learners = new HostLearners()
  let pages = 0
  let homeless = 0
  try {
    for await (const { result } of pool.resultsOf(batchesOf(inputs, undefined, onRead))) {
      for (const { host, observation } of result) {
        if (host === undefined) homeless++
        else learners.add(host, observation)
        pages++
      }
    }
    return { hosts: await writeProfiles(out, learners.profiles(options)), pages, homeless }
  } finally {
    learners.close()
  }
}

/** Learns one host of all pages of some files, and writes what `createCleaner({ site })` takes. */
export async function learnOne(
  inputs: readonly Input[],
  out: string,
  pool: Pool<'observe'>,
  options: LearnOptions & { readonly host: string },
  onRead?: Watch,
): Promise<Learned> {
  const learner = new SiteLearner()
  let pages = 0
  for await (const { result } of pool.resultsOf(batchesOf(inputs, undefined, onRead))) {
    for (const { observation } of result) learner.observe(observation)
    pages += result.length
  }
  await writeBeside(out, `${JSON.stringify(learner.profile(options))}\n`)
  return { hosts: 1, pages, homeless: 0 }
}

/** One host a line, in one object of JSON; answers with how many there are. */
async function writeProfiles(out: string, profiles: Iterable<[host: string, profile: SiteProfile]>): Promise<number> {
  const file = await open(`${out}.new`, 'w')
  let hosts = 0
  try {
    for (const [host, profile] of profiles) {
      await file.write(`${hosts === 0 ? '{' : ','}\n${JSON.stringify(host)}:${JSON.stringify(profile)}`)
      hosts++
    }
    await file.write(hosts === 0 ? '{}\n' : '\n}\n')
  } finally {
    await file.close()
  }
  await rename(`${out}.new`, out)
  return hosts
}
