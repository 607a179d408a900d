import { type Observation, observePage } from 'copydesk/site'
import type { Pulse } from '../../../../src/node/pool/answer-jobs.js'
import { isRecord } from '../../../../src/record.js'
import { heldIn, sourceIn } from './record-of.js'
import type { Job, ObserveOptions } from './work.js'

/** The observation of a page, and its host. */
export interface Observed {
  readonly host: string | undefined
  readonly observation: Observation
}

/** A function that observes pages for site profiles. Records that are not pages give nothing. */
export function observeWorker({ fields }: ObserveOptions) {
  return (jobs: readonly Job[], pulse?: Pulse): Observed[] =>
    jobs.flatMap((job, nth) => {
      pulse?.(nth)
      const held = heldIn(job)
      if ('fault' in held) return []
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
