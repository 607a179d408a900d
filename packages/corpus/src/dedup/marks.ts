import { toLine } from '../../../../src/node/lines/to-line.js'
import { isRecord } from '../../../../src/record.js'
import { heldIn } from '../run/record-of.js'
import type { Job } from '../run/work.js'
import type { Signatures } from './signatures.js'

/** The marks to write once all signatures are known. */
export class Marks {
  readonly list: readonly (readonly number[])[]
  /** The cluster of a record, by the index of the record. */
  private readonly clusters: ReadonlyMap<number, number>

  constructor(
    private readonly signatures: Signatures,
    private readonly drop: boolean,
  ) {
    this.list = signatures.clusters.list()
    this.clusters = new Map(this.list.flatMap((cluster, nth) => cluster.map((member) => [member, nth] as const)))
  }

  /** The clusters, one per line. */
  *clusterLines(method: string): Generator<string> {
    const { members } = this.signatures
    for (const [cluster, of] of this.list.entries())
      yield `${toLine({ cluster, method, size: of.length, members: of.map((number) => members[number]) })}\n`
  }

  /** The output line of a record, by its index among all records; empty if it is dropped. */
  lineOf(job: Job, number: number): string {
    const cluster = this.clusters.get(number)
    const of = cluster === undefined ? undefined : this.list[cluster]
    const first = of?.[0]
    const paragraphs = this.signatures.repeats[number] ?? []
    if (this.drop && first !== undefined && first !== number) return ''
    return marked(job, {
      ...(of && { duplicate: { cluster, size: of.length, first: this.signatures.members[first as number] } }),
      ...(paragraphs.length > 0 && { repeatedParagraphs: paragraphs }),
    })
  }
}

/** An input record with its marks. An invalid record stays an error. */
function marked(job: Job, found: object): string {
  const held = heldIn(job)
  if ('fault' in held) return `${toLine({ id: null, line: job.line, ok: false, error: held.fault })}\n`
  return `${toLine({ ...(isRecord(held.value) ? held.value : { raw: held.value }), ...found })}\n`
}
