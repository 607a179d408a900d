import { createRecordFilter } from 'copydesk/node'
import type { Pulse } from '../../../../src/node/pool/answer-jobs.js'
import { isRecord } from '../../../../src/record.js'
import { type Signature, signatureOf } from '../duplicates/clusters.js'
import type { Fingerprinted } from '../duplicates/fingerprint.js'
import { paragraphsOf } from '../duplicates/paragraphs.js'
import { heldIn, sourceIn } from './record-of.js'
import type { Job, SignOptions } from './work.js'

/** The keys of a record for duplicate detection. */
export interface Signed {
  readonly id: unknown
  readonly signature: Signature
  /** The keys of its paragraphs, if requested. */
  readonly paragraphs: readonly string[]
}

/** A function that signs records. It uses the text of cleaned records and cleans others, because boilerplate repeats. */
export function signWorker({ method, paragraphs, fields }: SignOptions) {
  const filter = createRecordFilter({ changes: false, ...(fields && { fields }) })
  const storyOf = (value: unknown): Fingerprinted | undefined => {
    if (sourceIn(value, fields) === undefined) return undefined
    if (isRecord(value) && value['ok'] === true && typeof value['text'] === 'string')
      return value as unknown as Fingerprinted
    const record = filter(value)
    return record.ok ? record : undefined
  }
  return (jobs: readonly Job[], pulse?: Pulse): Signed[] =>
    jobs.map((job, nth) => {
      pulse?.(nth)
      const held = heldIn(job)
      const { value } = held
      const story = 'fault' in held ? undefined : storyOf(value)
      return {
        id: isRecord(value) ? (value[fields?.id ?? 'id'] ?? null) : null,
        signature: story ? signatureOf(story, method) : { keys: [] },
        paragraphs: story && paragraphs ? paragraphsOf(story.text).map(({ key }) => key) : [],
      }
    })
}
