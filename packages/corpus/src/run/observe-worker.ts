import { type Observation, observePage } from 'copydesk/site'
import { heldIn, isRecord, sourceIn } from './record-of.js'
import type { Job, ObserveOptions } from './work.js'

/** What a page tells of its site, and which site that is. */
export interface Observed {
  readonly host: string | undefined
  readonly observation: Observation
}

/** A function that reads pages for what their sites repeat; what is no page tells nothing. */
export function observeWorker({ fields }: ObserveOptions): (jobs: readonly Job[]) => Observed[] {
  return (jobs) =>
    jobs.flatMap(({ item }) => {
      const held = heldIn(item)
      if (!('value' in held)) return []
      const source = sourceIn(held.value, fields)
      if (source === undefined) return []
      const told = isRecord(held.value) ? held.value[fields?.url ?? 'url'] : undefined
      const url = typeof told === 'string' ? told : undefined
      return [{ host: hostOf(url), observation: observePage({ source, ...(url !== undefined && { url }) }) }]
    })
}

function hostOf(url: string | undefined): string | undefined {
  try {
    return url === undefined ? undefined : new URL(url).hostname || undefined
  } catch {
    return undefined
  }
}
